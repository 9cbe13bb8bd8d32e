// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { getBook } from './shelves.ts';

/** Every operation by its identifier, in the order of the document. */
export const operations: {
  readonly getBook: typeof getBook;
} = { getBook };

export type { OperationDescription } from './support/operation-description.ts';
