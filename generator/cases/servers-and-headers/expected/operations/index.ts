// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { here } from './here.ts';
import { there } from './there.ts';

/** Every operation by its identifier, in the order of the document. */
export const operations: {
  readonly here: typeof here;
  readonly there: typeof there;
} = { here, there };

export type { OperationDescription } from './support/operation-description.ts';
