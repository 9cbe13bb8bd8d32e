// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { ListGardensResponses } from './operations/list-gardens.ts';
export type { GetTreeParameters, GetTreeResponses } from './operations/get-tree.ts';
export type { RootResponses } from './operations/root.ts';
export type { Unrecognized } from './support/unrecognized.ts';
