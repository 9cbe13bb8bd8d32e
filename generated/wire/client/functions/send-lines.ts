// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { SendLinesBodies, SendLinesResponses } from '../../types/operations/send-lines.ts';
import type { Received } from '../../types/received.ts';

/** Parameters of `sendLines`. */
export interface SendLinesParams {
  body: ReadonlyArray<SendLinesBodies['application/x-ndjson']>;
}

export const sendLinesOperation: ClientOperation<SendLinesResponses> = {
  id: 'sendLines',
  method: 'POST',
  path: '/bodies/lines',
  parameters: [],
  body: { key: 'body', required: true, content: { 'application/x-ndjson': { kind: 'json-lines' } } },
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [],
  validators: async () => (await import('../../validators/operations/send-lines.ts')).sendLinesValidators,
  statuses: ['200'],
};

/** `POST /bodies/lines` */
export function sendLines(client: ApiClient, params: SendLinesParams, options?: RequestOptions): APIPromise<Received> {
  return request(client, { operation: sendLinesOperation, params, options });
}
