// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { getReport } from './report.ts';

/** Every operation by its identifier, in the order of the document. */
export const operations: {
  readonly getReport: typeof getReport;
} = { getReport };

export type { OperationDescription } from './support/operation-description.ts';
