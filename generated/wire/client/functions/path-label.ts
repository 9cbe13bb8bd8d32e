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
import type { PathLabelResponses } from '../../types/operations/path-label.ts';
import type { Received } from '../../types/received.ts';

export const pathLabelOperation: ClientOperation<PathLabelResponses> = {
  id: 'pathLabel',
  method: 'GET',
  path: '/path/label/{text}/{list}/{record}',
  parameters: [
    { name: 'text', position: 0, in: 'path', style: 'label', explode: false },
    { name: 'list', position: 1, in: 'path', style: 'label', explode: false },
    { name: 'record', position: 2, in: 'path', style: 'label', explode: false },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/path-label.ts')).pathLabelValidators,
  statuses: ['200'],
};

/** `GET /path/label/{text}/{list}/{record}` */
export function pathLabel(
  client: ApiClient,
  text: string,
  list: Numbers,
  record: Colour,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: pathLabelOperation, path: [text, list, record], options });
}
