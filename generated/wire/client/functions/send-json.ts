// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { Anything } from '../../types/anything.ts';
import type { SendJsonResponses } from '../../types/operations/send-json.ts';
import type { Received } from '../../types/received.ts';

/** Parameters of `sendJson`. */
export interface SendJsonParams {
  body: Anything;
}

export const sendJsonOperation: ClientOperation<SendJsonResponses> = {
  id: 'sendJson',
  method: 'POST',
  path: '/bodies/json',
  parameters: [],
  body: { key: 'body', required: true, content: { 'application/json': { kind: 'json' } } },
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/send-json.ts')).sendJsonValidators,
  statuses: ['200'],
};

/** `POST /bodies/json` */
export function sendJson(client: ApiClient, params: SendJsonParams, options?: RequestOptions): APIPromise<Received> {
  return request(client, { operation: sendJsonOperation, params, options });
}
