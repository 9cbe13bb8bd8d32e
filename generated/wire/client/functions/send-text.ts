// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { SendTextBodies, SendTextResponses } from '../../types/operations/send-text.ts';
import type { Received } from '../../types/received.ts';

/** Parameters of `sendText`. */
export interface SendTextParams {
  body: SendTextBodies['text/plain'];
}

export const sendTextOperation: ClientOperation<SendTextResponses> = {
  id: 'sendText',
  method: 'POST',
  path: '/bodies/text',
  parameters: [],
  body: { key: 'body', required: true, content: { 'text/plain': { kind: 'text' } } },
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/send-text.ts')).sendTextValidators,
  statuses: ['200'],
};

/** `POST /bodies/text` */
export function sendText(client: ApiClient, params: SendTextParams, options?: RequestOptions): APIPromise<Received> {
  return request(client, { operation: sendTextOperation, params, options });
}
