// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { Lost } from './lost.ts';
export type { Round } from './round.ts';
export type { And } from './and.ts';
export type { Unrecognized } from './support/unrecognized.ts';
