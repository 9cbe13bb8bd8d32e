// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type {
  ListGardensResponses,
  ClearGardensResponses,
  DeleteGardenParameters,
  DeleteGardenResponses,
  GetTreeParameters,
  GetTreeResponses,
} from './operations/gardens.ts';
export type { RootResponses } from './operations/root.ts';
export type { Unrecognized } from './support/unrecognized.ts';
