// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { PathLabelExplodedParameters } from '../../types/operations/path-label-exploded.ts';
import type { Received } from '../../types/received.ts';
import { pathLabelExplodedValidators } from '../../validators/operations/path-label-exploded.ts';

/** What the handler of `GET /path/label-exploded/{text}/{list}/{record}` receives. */
export interface PathLabelExplodedRequest extends RequestBase {
  readonly path: PathLabelExplodedParameters['path'];
}

/** What the handler of `GET /path/label-exploded/{text}/{list}/{record}` may give. */
export type PathLabelExplodedResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const pathLabelExplodedOperation: ServerOperation<PathLabelExplodedRequest, PathLabelExplodedResult> = {
  id: 'pathLabelExploded',
  method: 'GET',
  path: '/path/label-exploded/{text}/{list}/{record}',
  parameters: [
    { name: 'text', in: 'path', required: true, style: 'label', explode: true, shape: 'string' },
    { name: 'list', in: 'path', required: true, style: 'label', explode: true, shape: { array: 'integer' } },
    {
      name: 'record',
      in: 'path',
      required: true,
      style: 'label',
      explode: true,
      shape: { object: { R: 'integer', G: 'integer', B: 'integer' } },
    },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: pathLabelExplodedValidators,
};
