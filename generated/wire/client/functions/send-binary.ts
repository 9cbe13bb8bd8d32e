// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type BinaryBody,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { SendBinaryResponses } from '../../types/operations/send-binary.ts';

/** Parameters of `sendBinary`. */
export interface SendBinaryParams {
  body: BinaryBody;
}

export const sendBinaryOperation: ClientOperation<SendBinaryResponses> = {
  id: 'sendBinary',
  method: 'POST',
  path: '/bodies/binary',
  parameters: [],
  body: {
    key: 'body',
    required: true,
    content: { 'application/octet-stream': { kind: 'binary' }, 'image/*': { kind: 'binary' } },
  },
  responses: { '200': { 'application/octet-stream': { kind: 'binary' } } },
  accept: 'application/octet-stream',
  security: [],
  validators: async () => (await import('../../validators/operations/send-binary.ts')).sendBinaryValidators,
  statuses: ['200'],
};

/** `POST /bodies/binary` */
export function sendBinary(
  client: ApiClient,
  params: {
    body: BinaryBody;
  },
  options: RequestOptions & { contentType: string },
): APIPromise<Response>;
export function sendBinary(client: ApiClient, params: SendBinaryParams, options?: RequestOptions): APIPromise<Response>;
export function sendBinary(
  client: ApiClient,
  params:
    | SendBinaryParams
    | {
        body: BinaryBody;
      },
  options?: RequestOptions,
): APIPromise<Response> {
  return request(client, { operation: sendBinaryOperation, params, options });
}
