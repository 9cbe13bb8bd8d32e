// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { Line } from './line.ts';
export type { QueryLogsParameters, QueryLogsBodies, QueryLogsResponses } from './operations/query-logs.ts';
export type { PurgeLogsResponses } from './operations/purge-logs.ts';
export type { Unrecognized } from './support/unrecognized.ts';
