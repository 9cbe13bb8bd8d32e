// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { SendTextBodies } from '../../types/operations/send-text.ts';
import type { Received } from '../../types/received.ts';
import { sendTextValidators } from '../../validators/operations/send-text.ts';

/** What the handler of `POST /bodies/text` receives. */
export interface SendTextRequest extends RequestBase {
  readonly contentType: 'text/plain';
  readonly body: SendTextBodies['text/plain'];
}

/** What the handler of `POST /bodies/text` may give. */
export type SendTextResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const sendTextOperation: ServerOperation<SendTextRequest, SendTextResult> = {
  id: 'sendText',
  method: 'POST',
  path: '/bodies/text',
  parameters: [],
  body: { required: true, content: { 'text/plain': { kind: 'text' } } },
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: sendTextValidators,
};
