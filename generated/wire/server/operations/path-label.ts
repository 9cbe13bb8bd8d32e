// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { PathLabelParameters } from '../../types/operations/path-label.ts';
import type { Received } from '../../types/received.ts';
import { pathLabelValidators } from '../../validators/operations/path-label.ts';

/** What the handler of `GET /path/label/{text}/{list}/{record}` receives. */
export interface PathLabelRequest extends RequestBase {
  readonly path: PathLabelParameters['path'];
}

/** What the handler of `GET /path/label/{text}/{list}/{record}` may give. */
export type PathLabelResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const pathLabelOperation: ServerOperation<PathLabelRequest, PathLabelResult> = {
  id: 'pathLabel',
  method: 'GET',
  path: '/path/label/{text}/{list}/{record}',
  parameters: [
    { name: 'text', in: 'path', required: true, style: 'label', explode: false, shape: 'string' },
    { name: 'list', in: 'path', required: true, style: 'label', explode: false, shape: { array: 'integer' } },
    {
      name: 'record',
      in: 'path',
      required: true,
      style: 'label',
      explode: false,
      shape: { object: { R: 'integer', G: 'integer', B: 'integer' } },
    },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: pathLabelValidators,
};
