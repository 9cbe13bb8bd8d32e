// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { Numbers } from '../../types/numbers.ts';
import type { QueryFormParameters, QueryFormResponses } from '../../types/operations/query-form.ts';
import type { Received } from '../../types/received.ts';

/** Parameters of `queryForm`. */
export interface QueryFormParams {
  text?: string | undefined;
  count?: number | undefined;
  ratio?: number | undefined;
  flag?: boolean | undefined;
  list?: Numbers | undefined;
  words?: NonNullable<QueryFormParameters['query']>['words'] | undefined;
  'odd[]'?: NonNullable<QueryFormParameters['query']>['odd[]'] | undefined;
  either?: NonNullable<QueryFormParameters['query']>['either'] | undefined;
  size?: NonNullable<QueryFormParameters['query']>['size'] | undefined;
}

export const queryFormOperation: ClientOperation<QueryFormResponses> = {
  id: 'queryForm',
  method: 'GET',
  path: '/query/form',
  parameters: [
    { name: 'text', key: 'text', in: 'query', style: 'form', explode: true },
    { name: 'count', key: 'count', in: 'query', style: 'form', explode: true },
    { name: 'ratio', key: 'ratio', in: 'query', style: 'form', explode: true },
    { name: 'flag', key: 'flag', in: 'query', style: 'form', explode: true },
    { name: 'list', key: 'list', in: 'query', style: 'form', explode: true },
    { name: 'words', key: 'words', in: 'query', style: 'form', explode: true },
    { name: 'odd[]', key: 'odd[]', in: 'query', style: 'form', explode: true },
    { name: 'either', key: 'either', in: 'query', style: 'form', explode: true },
    { name: 'size', key: 'size', in: 'query', style: 'form', explode: true },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/query-form.ts')).queryFormValidators,
  statuses: ['200'],
};

/** `GET /query/form` */
export function queryForm(
  client: ApiClient,
  params?: QueryFormParams | null,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: queryFormOperation, params, options });
}
