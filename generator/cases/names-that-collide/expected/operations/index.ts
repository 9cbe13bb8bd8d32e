// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { deleteOperation } from './delete.ts';
import { getThingOperation } from './get-thing.ts';
import { getThingOperation2 } from './get-thing-2.ts';

/** Every operation by its identifier, in the order of the document. */
export const operations: {
  readonly getThingOperation2: typeof getThingOperation2;
  readonly getThingOperation: typeof getThingOperation;
  readonly deleteOperation: typeof deleteOperation;
} = { getThingOperation2, getThingOperation, deleteOperation };

export type { OperationDescription } from './support/operation-description.ts';
