// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { Form } from '../../types/form.ts';
import type { SendFormResponses } from '../../types/operations/send-form.ts';
import type { Received } from '../../types/received.ts';

/** Parameters of `sendForm`. */
export type SendFormParams = Form;

export const sendFormOperation: ClientOperation<SendFormResponses> = {
  id: 'sendForm',
  method: 'POST',
  path: '/bodies/form',
  parameters: [],
  body: {
    required: true,
    content: {
      'application/x-www-form-urlencoded': {
        kind: 'form',
        encoding: { joined: { explode: false }, deep: { style: 'deepObject', explode: true } },
      },
    },
  },
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/send-form.ts')).sendFormValidators,
  statuses: ['200'],
};

/** `POST /bodies/form` */
export function sendForm(
  client: ApiClient,
  params?: SendFormParams | null,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: sendFormOperation, params, options });
}
