// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { Line } from './line.ts';
export type {
  QueryLogsParameters,
  QueryLogsBodies,
  QueryLogsResponses,
  PurgeLogsResponses,
} from './operations/logs.ts';
export type { Unrecognized } from './support/unrecognized.ts';
