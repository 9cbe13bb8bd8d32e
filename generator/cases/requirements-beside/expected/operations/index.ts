// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { deleteThings, listThings, makeThing } from './things.ts';

/** Every operation by its identifier, in the order of the document. */
export const operations: {
  readonly listThings: typeof listThings;
  readonly makeThing: typeof makeThing;
  readonly deleteThings: typeof deleteThings;
} = { listThings, makeThing, deleteThings };

export type { OperationDescription } from './support/operation-description.ts';
