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
import type { PathLabelExplodedResponses } from '../../types/operations/path-label-exploded.ts';
import type { Received } from '../../types/received.ts';

export const pathLabelExplodedOperation: ClientOperation<PathLabelExplodedResponses> = {
  id: 'pathLabelExploded',
  method: 'GET',
  path: '/path/label-exploded/{text}/{list}/{record}',
  parameters: [
    { name: 'text', position: 0, in: 'path', style: 'label', explode: true },
    { name: 'list', position: 1, in: 'path', style: 'label', explode: true },
    { name: 'record', position: 2, in: 'path', style: 'label', explode: true },
  ],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () =>
    (await import('../../validators/operations/path-label-exploded.ts')).pathLabelExplodedValidators,
  statuses: ['200'],
};

/** `GET /path/label-exploded/{text}/{list}/{record}` */
export function pathLabelExploded(
  client: ApiClient,
  text: string,
  list: Numbers,
  record: Colour,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: pathLabelExplodedOperation, path: [text, list, record], options });
}
