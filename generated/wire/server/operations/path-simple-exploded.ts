// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { PathSimpleExplodedParameters } from '../../types/operations/path-simple-exploded.ts';
import type { Received } from '../../types/received.ts';
import { pathSimpleExplodedValidators } from '../../validators/operations/path-simple-exploded.ts';

/** What the handler of `GET /path/simple-exploded/{text}/{list}/{record}` receives. */
export interface PathSimpleExplodedRequest extends RequestBase {
  readonly path: PathSimpleExplodedParameters['path'];
}

/** What the handler of `GET /path/simple-exploded/{text}/{list}/{record}` may give. */
export type PathSimpleExplodedResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const pathSimpleExplodedOperation: ServerOperation<PathSimpleExplodedRequest, PathSimpleExplodedResult> = {
  id: 'pathSimpleExploded',
  method: 'GET',
  path: '/path/simple-exploded/{text}/{list}/{record}',
  parameters: [
    { name: 'text', in: 'path', required: true, style: 'simple', explode: true, shape: 'string' },
    { name: 'list', in: 'path', required: true, style: 'simple', explode: true, shape: { array: 'integer' } },
    {
      name: 'record',
      in: 'path',
      required: true,
      style: 'simple',
      explode: true,
      shape: { object: { R: 'integer', G: 'integer', B: 'integer' } },
    },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: pathSimpleExplodedValidators,
};
