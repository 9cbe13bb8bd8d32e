// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type ApiClient,
  type ClientOperation,
  type Page,
  type PagePromise,
  type RequestOptions,
  requestPage,
} from '../support/index.ts';
import type { ListByAddressResponses } from '../../types/operations/by-address.ts';

/** A page of what `listByAddress` lists, with the way to the next. */
export type ByAddressPage = Page<
  ListByAddressResponses[200]['content']['application/json'],
  NonNullable<ListByAddressResponses[200]['content']['application/json']['data']>[number]
>;

export const listByAddressOperation: ClientOperation<ListByAddressResponses> = {
  id: 'listByAddress',
  method: 'GET',
  path: '/by-address',
  responses: { '200': 'application/json' },
  pagination: { kind: 'next-url', items: 'data', next: 'next' },
  validators: async () => (await import('../../validators/operations/by-address.ts')).listByAddressValidators,
  statuses: ['200'],
};

/** `GET /by-address` */
export function listByAddress(
  client: ApiClient,
  options?: RequestOptions,
): PagePromise<
  ListByAddressResponses[200]['content']['application/json'],
  NonNullable<ListByAddressResponses[200]['content']['application/json']['data']>[number]
> {
  return requestPage(client, { operation: listByAddressOperation, options });
}
