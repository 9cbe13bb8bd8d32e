// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { getThingOperation2 } from './a.ts';
import { getThingOperation } from './b.ts';
import { deleteOperation } from './c.ts';

/** Every operation by its identifier, in the order of the document. */
export const operations: {
  readonly getThingOperation2: typeof getThingOperation2;
  readonly getThingOperation: typeof getThingOperation;
  readonly deleteOperation: typeof deleteOperation;
} = { getThingOperation2, getThingOperation, deleteOperation };

export type { OperationDescription } from './support/operation-description.ts';
