// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Hen } from './hen.ts';

export type Egg = Hen | null;
