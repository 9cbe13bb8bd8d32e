// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { PathMatrixParameters } from '../../types/operations/path-matrix.ts';
import type { Received } from '../../types/received.ts';
import { pathMatrixValidators } from '../../validators/operations/path-matrix.ts';

/** What the handler of `GET /path/matrix/{text}/{list}/{record}` receives. */
export interface PathMatrixRequest extends RequestBase {
  readonly path: PathMatrixParameters['path'];
}

/** What the handler of `GET /path/matrix/{text}/{list}/{record}` may give. */
export type PathMatrixResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const pathMatrixOperation: ServerOperation<PathMatrixRequest, PathMatrixResult> = {
  id: 'pathMatrix',
  method: 'GET',
  path: '/path/matrix/{text}/{list}/{record}',
  parameters: [
    { name: 'text', in: 'path', required: true, style: 'matrix', explode: false, shape: 'string' },
    { name: 'list', in: 'path', required: true, style: 'matrix', explode: false, shape: { array: 'integer' } },
    {
      name: 'record',
      in: 'path',
      required: true,
      style: 'matrix',
      explode: false,
      shape: { object: { R: 'integer', G: 'integer', B: 'integer' } },
    },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: pathMatrixValidators,
};
