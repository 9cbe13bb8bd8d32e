// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { clearGardens, deleteGarden, getTree, listGardens } from './gardens.ts';
import { root } from './root.ts';

/** Every operation by its identifier, in the order of the document. */
export const operations: {
  readonly listGardens: typeof listGardens;
  readonly clearGardens: typeof clearGardens;
  readonly deleteGarden: typeof deleteGarden;
  readonly getTree: typeof getTree;
  readonly root: typeof root;
} = { listGardens, clearGardens, deleteGarden, getTree, root };

export type { OperationDescription } from './support/operation-description.ts';
