// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { SendMultipartBodies, SendMultipartResponses } from '../../types/operations/send-multipart.ts';
import type { Received } from '../../types/received.ts';

/** Parameters of `sendMultipart`. */
export type SendMultipartParams = SendMultipartBodies['multipart/form-data'];

export const sendMultipartOperation: ClientOperation<SendMultipartResponses> = {
  id: 'sendMultipart',
  method: 'POST',
  path: '/bodies/multipart',
  parameters: [],
  body: {
    required: true,
    content: { 'multipart/form-data': { kind: 'multipart', encoding: { typed: { contentType: 'application/json' } } } },
  },
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/send-multipart.ts')).sendMultipartValidators,
  statuses: ['200'],
};

/** `POST /bodies/multipart` */
export function sendMultipart(
  client: ApiClient,
  params: SendMultipartParams,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: sendMultipartOperation, params, options });
}
