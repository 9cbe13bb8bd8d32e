// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { ClashBodies, ClashResponses } from '../../types/operations/clash.ts';
import type { Received } from '../../types/received.ts';

/** Parameters of `clash`. */
export type ClashParams = ClashBodies['application/json'] & {
  query_name?: string | undefined;
  header_name?: string | undefined;
};

export const clashOperation: ClientOperation<ClashResponses> = {
  id: 'clash',
  method: 'POST',
  path: '/clash/{id}',
  parameters: [
    { name: 'id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'name', key: 'query_name', in: 'query', style: 'form', explode: true },
    { name: 'name', key: 'header_name', in: 'header', style: 'simple', explode: false },
  ],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/clash.ts')).clashValidators,
  statuses: ['200'],
};

/** `POST /clash/{id}` */
export function clash(
  client: ApiClient,
  id: string,
  params: ClashParams,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: clashOperation, path: [id], params, options });
}
