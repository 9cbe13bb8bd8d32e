// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { DeliverMessageBodies, DeliverMessageResponses } from '../../types/operations/received.ts';
import { deliverMessageValidators } from '../../validators/operations/received.ts';

/** What the handler of `POST serviceMessage` receives. */
export interface DeliverMessageRequest extends RequestBase {
  readonly contentType: 'application/json';
  readonly body: DeliverMessageBodies['application/json'];
}

/** What the handler of `POST serviceMessage` may give. */
export type DeliverMessageResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: DeliverMessageResponses[200]['content']['application/json'];
};

export const deliverMessageOperation: ServerOperation<DeliverMessageRequest, DeliverMessageResult> = {
  id: 'deliverMessage',
  method: 'POST',
  path: 'serviceMessage',
  parameters: [],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: deliverMessageValidators,
};
