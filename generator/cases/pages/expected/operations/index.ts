// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { listByAddress } from './by-address.ts';
import { listByCursor } from './by-cursor.ts';
import { listByOffset } from './by-offset.ts';

/** Every operation by its identifier, in the order of the document. */
export const operations: {
  readonly listByCursor: typeof listByCursor;
  readonly listByOffset: typeof listByOffset;
  readonly listByAddress: typeof listByAddress;
} = { listByCursor, listByOffset, listByAddress };

export type { OperationDescription } from './support/operation-description.ts';
