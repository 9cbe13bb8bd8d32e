// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Size } from './size.ts';

export type Other = Size | null;
