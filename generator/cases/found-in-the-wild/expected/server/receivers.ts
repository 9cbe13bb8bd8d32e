// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type PlannedRequest, type PlannedResult, plannedOperation } from './operations/received.ts';
import { type Receiver, type ReceiverOptions, createReceiver } from './support/index.ts';

/** `POST planned` */
export function receivePlanned(options?: ReceiverOptions): Receiver<PlannedRequest, PlannedResult> {
  return createReceiver(plannedOperation, options);
}
