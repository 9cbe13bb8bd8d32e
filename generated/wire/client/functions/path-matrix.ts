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
import type { PathMatrixResponses } from '../../types/operations/path-matrix.ts';
import type { Received } from '../../types/received.ts';

export const pathMatrixOperation: ClientOperation<PathMatrixResponses> = {
  id: 'pathMatrix',
  method: 'GET',
  path: '/path/matrix/{text}/{list}/{record}',
  parameters: [
    { name: 'text', position: 0, in: 'path', style: 'matrix', explode: false },
    { name: 'list', position: 1, in: 'path', style: 'matrix', explode: false },
    { name: 'record', position: 2, in: 'path', style: 'matrix', explode: false },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/path-matrix.ts')).pathMatrixValidators,
  statuses: ['200'],
};

/** `GET /path/matrix/{text}/{list}/{record}` */
export function pathMatrix(
  client: ApiClient,
  text: string,
  list: Numbers,
  record: Colour,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: pathMatrixOperation, path: [text, list, record], options });
}
