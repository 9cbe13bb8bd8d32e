// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { Colour } from '../../types/colour.ts';
import type { SendSeveralBodies, SendSeveralResponses } from '../../types/operations/send-several.ts';
import type { Received } from '../../types/received.ts';

/** Parameters of `sendSeveral`. */
export interface SendSeveralParams {
  body: Colour;
}

export const sendSeveralOperation: ClientOperation<SendSeveralResponses> = {
  id: 'sendSeveral',
  method: 'POST',
  path: '/bodies/several',
  parameters: [],
  body: {
    key: 'body',
    required: true,
    content: {
      'application/json': { kind: 'json' },
      'text/plain': { kind: 'text' },
      'application/x-www-form-urlencoded': { kind: 'form' },
    },
  },
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/send-several.ts')).sendSeveralValidators,
  statuses: ['200'],
};

/** `POST /bodies/several` */
export function sendSeveral(
  client: ApiClient,
  params: {
    body: SendSeveralBodies['text/plain'];
  },
  options: RequestOptions & { contentType: 'text/plain' },
): APIPromise<Received>;
export function sendSeveral(
  client: ApiClient,
  params: SendSeveralParams,
  options?: RequestOptions,
): APIPromise<Received>;
export function sendSeveral(
  client: ApiClient,
  params:
    | SendSeveralParams
    | {
        body: SendSeveralBodies['text/plain'];
      },
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: sendSeveralOperation, params, options });
}
