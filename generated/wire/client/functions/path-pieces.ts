// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { PathPiecesParameters, PathPiecesResponses } from '../../types/operations/path-pieces.ts';
import type { Received } from '../../types/received.ts';

export const pathPiecesOperation: ClientOperation<PathPiecesResponses> = {
  id: 'pathPieces',
  method: 'GET',
  path: '/path/pieces/{name}.{format}',
  parameters: [
    { name: 'name', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'format', position: 1, in: 'path', style: 'simple', explode: false },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/path-pieces.ts')).pathPiecesValidators,
  statuses: ['200'],
};

/** `GET /path/pieces/{name}.{format}` */
export function pathPieces(
  client: ApiClient,
  name: string,
  format: PathPiecesParameters['path']['format'],
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: pathPiecesOperation, path: [name, format], options });
}
