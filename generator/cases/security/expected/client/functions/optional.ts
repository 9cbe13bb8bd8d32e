// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { OptionalResponses } from '../../types/operations/optional.ts';

export const optionalOperation: ClientOperation<OptionalResponses> = {
  id: 'optional',
  method: 'GET',
  path: '/optional',
  responses: { '204': {} },
  security: [[], ['cookie']],
  statuses: ['204'],
};

/** `GET /optional` */
export function optional(client: ApiClient, options?: RequestOptions): APIPromise<void> {
  return request(client, { operation: optionalOperation, options });
}
