// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { SendJsonBodies } from '../../types/operations/send-json.ts';
import type { Received } from '../../types/received.ts';
import { sendJsonValidators } from '../../validators/operations/send-json.ts';

/** What the handler of `POST /bodies/json` receives. */
export interface SendJsonRequest extends RequestBase {
  readonly contentType: 'application/json';
  readonly body: SendJsonBodies['application/json'];
}

/** What the handler of `POST /bodies/json` may give. */
export type SendJsonResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const sendJsonOperation: ServerOperation<SendJsonRequest, SendJsonResult> = {
  id: 'sendJson',
  method: 'POST',
  path: '/bodies/json',
  parameters: [],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: sendJsonValidators,
};
