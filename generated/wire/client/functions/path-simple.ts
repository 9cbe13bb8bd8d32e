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
import type { PathSimpleResponses } from '../../types/operations/path-simple.ts';
import type { Received } from '../../types/received.ts';

export const pathSimpleOperation: ClientOperation<PathSimpleResponses> = {
  id: 'pathSimple',
  method: 'GET',
  path: '/path/simple/{text}/{list}/{record}',
  parameters: [
    { name: 'text', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'list', position: 1, in: 'path', style: 'simple', explode: false },
    { name: 'record', position: 2, in: 'path', style: 'simple', explode: false },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/path-simple.ts')).pathSimpleValidators,
  statuses: ['200'],
};

/** `GET /path/simple/{text}/{list}/{record}` */
export function pathSimple(
  client: ApiClient,
  text: string,
  list: Numbers,
  record: Colour,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: pathSimpleOperation, path: [text, list, record], options });
}
