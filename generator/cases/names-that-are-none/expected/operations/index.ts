// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { _404 } from './root.ts';

/** Every operation by its identifier, in the order of the document. */
export const operations: {
  readonly _404: typeof _404;
} = { _404 };

export type { OperationDescription } from './support/operation-description.ts';
