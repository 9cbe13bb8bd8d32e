// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { chat } from './chat.ts';

/** Every operation by its identifier, in the order of the document. */
export const operations: {
  readonly chat: typeof chat;
} = { chat };

export type { OperationDescription } from './support/operation-description.ts';
