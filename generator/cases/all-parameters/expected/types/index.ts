// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { GetBookParameters, GetBookResponses } from './operations/shelves.ts';
export type { Unrecognized } from './support/unrecognized.ts';
