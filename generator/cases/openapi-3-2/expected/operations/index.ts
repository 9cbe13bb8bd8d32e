// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { purgeLogs, queryLogs } from './logs.ts';

/** Every operation by its identifier, in the order of the document. */
export const operations: {
  readonly queryLogs: typeof queryLogs;
  readonly purgeLogs: typeof purgeLogs;
} = { queryLogs, purgeLogs };

export type { OperationDescription } from './support/operation-description.ts';
