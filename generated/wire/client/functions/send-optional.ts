// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { Colour } from '../../types/colour.ts';
import type { SendOptionalResponses } from '../../types/operations/send-optional.ts';
import type { Received } from '../../types/received.ts';

/** Parameters of `sendOptional`. */
export type SendOptionalParams = Colour;

export const sendOptionalOperation: ClientOperation<SendOptionalResponses> = {
  id: 'sendOptional',
  method: 'POST',
  path: '/bodies/optional',
  parameters: [],
  body: { required: false, content: { 'application/json': { kind: 'json' } } },
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/send-optional.ts')).sendOptionalValidators,
  statuses: ['200'],
};

/** `POST /bodies/optional` */
export function sendOptional(
  client: ApiClient,
  params?: SendOptionalParams | null,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: sendOptionalOperation, params, options });
}
