// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { upload } from './uploads.ts';

/** Every operation by its identifier, in the order of the document. */
export const operations: {
  readonly upload: typeof upload;
} = { upload };

export type { OperationDescription } from './support/operation-description.ts';
