// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { PathSimpleParameters } from '../../types/operations/path-simple.ts';
import type { Received } from '../../types/received.ts';
import { pathSimpleValidators } from '../../validators/operations/path-simple.ts';

/** What the handler of `GET /path/simple/{text}/{list}/{record}` receives. */
export interface PathSimpleRequest extends RequestBase {
  readonly path: PathSimpleParameters['path'];
}

/** What the handler of `GET /path/simple/{text}/{list}/{record}` may give. */
export type PathSimpleResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const pathSimpleOperation: ServerOperation<PathSimpleRequest, PathSimpleResult> = {
  id: 'pathSimple',
  method: 'GET',
  path: '/path/simple/{text}/{list}/{record}',
  parameters: [
    { name: 'text', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'list', in: 'path', required: true, style: 'simple', explode: false, shape: { array: 'integer' } },
    {
      name: 'record',
      in: 'path',
      required: true,
      style: 'simple',
      explode: false,
      shape: { object: { R: 'integer', G: 'integer', B: 'integer' } },
    },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: pathSimpleValidators,
};
