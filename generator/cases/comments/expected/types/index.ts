// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { X } from './x.ts';
export type { GetXResponses } from './operations/x.ts';
export type { Unrecognized } from './support/unrecognized.ts';
