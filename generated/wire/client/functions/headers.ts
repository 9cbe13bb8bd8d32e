// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { Colour } from '../../types/colour.ts';
import type { Numbers } from '../../types/numbers.ts';
import type { HeadersResponses } from '../../types/operations/headers.ts';
import type { Received } from '../../types/received.ts';

/** Parameters of `headers`. */
export interface HeadersParams {
  'X-Text'?: string | undefined;
  'X-Count'?: number | undefined;
  'X-List'?: Numbers | undefined;
  'X-Record'?: Colour | undefined;
  'X-Exploded'?: Colour | undefined;
}

export const headersOperation: ClientOperation<HeadersResponses> = {
  id: 'headers',
  method: 'GET',
  path: '/header',
  parameters: [
    { name: 'X-Text', key: 'X-Text', in: 'header', style: 'simple', explode: false },
    { name: 'X-Count', key: 'X-Count', in: 'header', style: 'simple', explode: false },
    { name: 'X-List', key: 'X-List', in: 'header', style: 'simple', explode: false },
    { name: 'X-Record', key: 'X-Record', in: 'header', style: 'simple', explode: false },
    { name: 'X-Exploded', key: 'X-Exploded', in: 'header', style: 'simple', explode: true },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  responseHeaders: {
    '200': {
      'x-count': { kind: 'number' },
      'x-list': { kind: 'list', items: 'number' },
      'x-record': { kind: 'object', properties: { R: 'number', G: 'number', B: 'number' } },
      'x-exploded': { kind: 'object', explode: true, properties: { R: 'number', G: 'number', B: 'number' } },
      'set-cookie': { kind: 'list', items: 'string' },
    },
  },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/headers.ts')).headersValidators,
  statuses: ['200'],
};

/** `GET /header` */
export function headers(
  client: ApiClient,
  params?: HeadersParams | null,
  options?: RequestOptions,
): APIPromise<Received, HeadersResponses[200]['headers']> {
  return request(client, { operation: headersOperation, params, options });
}
