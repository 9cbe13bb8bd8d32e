// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { PathPiecesParameters } from '../../types/operations/path-pieces.ts';
import type { Received } from '../../types/received.ts';
import { pathPiecesValidators } from '../../validators/operations/path-pieces.ts';

/** What the handler of `GET /path/pieces/{name}.{format}` receives. */
export interface PathPiecesRequest extends RequestBase {
  readonly path: PathPiecesParameters['path'];
}

/** What the handler of `GET /path/pieces/{name}.{format}` may give. */
export type PathPiecesResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const pathPiecesOperation: ServerOperation<PathPiecesRequest, PathPiecesResult> = {
  id: 'pathPieces',
  method: 'GET',
  path: '/path/pieces/{name}.{format}',
  parameters: [
    { name: 'name', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'format', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: pathPiecesValidators,
};
