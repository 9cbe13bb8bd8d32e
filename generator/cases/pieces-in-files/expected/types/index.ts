// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { Thing } from './thing.ts';
export type { Light } from './light.ts';
export type { ListThingsResponses } from './operations/things.ts';
export type { Unrecognized } from './support/unrecognized.ts';
