// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type DeliverMessageRequest,
  type DeliverMessageResult,
  deliverMessageOperation,
} from './operations/received.ts';
import { type Receiver, type ReceiverOptions, createReceiver } from './support/index.ts';

/**
 * Take a message, as a service
 *
 * What a registered service gets at its host and port under /process_message; a message that is not taken
 * comes again.
 *
 * `POST serviceMessage`
 */
export function receiveDeliverMessage(
  options?: ReceiverOptions,
): Receiver<DeliverMessageRequest, DeliverMessageResult> {
  return createReceiver(deliverMessageOperation, options);
}
