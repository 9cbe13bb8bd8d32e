// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { EitherResponses } from '../../types/operations/either.ts';

export const eitherOperation: ClientOperation<EitherResponses> = {
  id: 'either',
  method: 'GET',
  path: '/either',
  responses: { '204': {} },
  security: [['bearer'], ['oauth']],
  statuses: ['204'],
};

/** `GET /either` */
export function either(client: ApiClient, options?: RequestOptions): APIPromise<void> {
  return request(client, { operation: eitherOperation, options });
}
