// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  type Stream,
  request,
} from '../support/index.ts';
import type { Delta } from '../../types/delta.ts';
import type { LinesResponses } from '../../types/operations/lines.ts';

/** Parameters of `lines`. */
export interface LinesParams {
  count?: number | undefined;
  padding?: number | undefined;
}

export const linesOperation: ClientOperation<LinesResponses> = {
  id: 'lines',
  method: 'GET',
  path: '/streams/lines',
  parameters: [
    { name: 'count', key: 'count', in: 'query', style: 'form', explode: true },
    { name: 'padding', key: 'padding', in: 'query', style: 'form', explode: true },
  ],
  responses: { '200': { 'application/x-ndjson': { kind: 'json-lines' } } },
  accept: 'application/x-ndjson',
  security: [],
  validators: async () => (await import('../../validators/operations/lines.ts')).linesValidators,
  statuses: ['200'],
};

/** `GET /streams/lines` */
export function lines(
  client: ApiClient,
  params?: LinesParams | null,
  options?: RequestOptions,
): APIPromise<Stream<Delta>> {
  return request(client, { operation: linesOperation, params, options });
}
