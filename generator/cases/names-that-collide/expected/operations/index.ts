// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { getThing3 } from './a.ts';
import { getThing2 } from './b.ts';
import { deleteOperation } from './c.ts';
import { operations2 } from './d.ts';

/** Every operation by its identifier, in the order of the document. */
export const operations: {
  readonly getThing3: typeof getThing3;
  readonly getThing2: typeof getThing2;
  readonly deleteOperation: typeof deleteOperation;
  readonly operations2: typeof operations2;
} = { getThing3, getThing2, deleteOperation, operations2 };

export type { OperationDescription } from './support/operation-description.ts';
