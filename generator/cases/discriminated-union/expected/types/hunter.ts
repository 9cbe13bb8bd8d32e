// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Cat } from './cat.ts';

export type Hunter = Cat & { kind: 'Cat' };
