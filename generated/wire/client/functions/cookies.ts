// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { Numbers } from '../../types/numbers.ts';
import type { CookiesResponses } from '../../types/operations/cookies.ts';
import type { Received } from '../../types/received.ts';

/** Parameters of `cookies`. */
export interface CookiesParams {
  text?: string | undefined;
  count?: number | undefined;
  list?: Numbers | undefined;
}

export const cookiesOperation: ClientOperation<CookiesResponses> = {
  id: 'cookies',
  method: 'GET',
  path: '/cookie',
  parameters: [
    { name: 'text', key: 'text', in: 'cookie', style: 'form', explode: true },
    { name: 'count', key: 'count', in: 'cookie', style: 'form', explode: true },
    { name: 'list', key: 'list', in: 'cookie', style: 'form', explode: false },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/cookies.ts')).cookiesValidators,
  statuses: ['200'],
};

/** `GET /cookie` */
export function cookies(
  client: ApiClient,
  params?: CookiesParams | null,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: cookiesOperation, params, options });
}
