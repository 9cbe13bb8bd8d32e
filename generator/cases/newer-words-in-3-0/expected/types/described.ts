// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Kind } from './kind.ts';

/** Kept beside a reference. */
export type Described = Kind;
