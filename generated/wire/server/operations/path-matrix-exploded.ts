// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { PathMatrixExplodedParameters } from '../../types/operations/path-matrix-exploded.ts';
import type { Received } from '../../types/received.ts';
import { pathMatrixExplodedValidators } from '../../validators/operations/path-matrix-exploded.ts';

/** What the handler of `GET /path/matrix-exploded/{text}/{list}/{record}` receives. */
export interface PathMatrixExplodedRequest extends RequestBase {
  readonly path: PathMatrixExplodedParameters['path'];
}

/** What the handler of `GET /path/matrix-exploded/{text}/{list}/{record}` may give. */
export type PathMatrixExplodedResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const pathMatrixExplodedOperation: ServerOperation<PathMatrixExplodedRequest, PathMatrixExplodedResult> = {
  id: 'pathMatrixExploded',
  method: 'GET',
  path: '/path/matrix-exploded/{text}/{list}/{record}',
  parameters: [
    { name: 'text', in: 'path', required: true, style: 'matrix', explode: true, shape: 'string' },
    { name: 'list', in: 'path', required: true, style: 'matrix', explode: true, shape: { array: 'integer' } },
    {
      name: 'record',
      in: 'path',
      required: true,
      style: 'matrix',
      explode: true,
      shape: { object: { R: 'integer', G: 'integer', B: 'integer' } },
    },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: pathMatrixExplodedValidators,
};
