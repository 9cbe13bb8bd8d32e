// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  type Stream,
  request,
} from '../support/index.ts';
import type { OrderedParameters, OrderedResponses } from '../../types/operations/ordered.ts';
import type { Step } from '../../types/step.ts';

/** Parameters of `ordered`. */
export interface OrderedParams {
  script: OrderedParameters['query']['script'];
  'Last-Event-ID'?: string | undefined;
}

export const orderedOperation: ClientOperation<OrderedResponses> = {
  id: 'ordered',
  method: 'GET',
  path: '/streams/ordered',
  parameters: [
    { name: 'script', key: 'script', in: 'query', style: 'form', explode: true },
    { name: 'Last-Event-ID', key: 'Last-Event-ID', in: 'header', style: 'simple', explode: false },
  ],
  responses: {
    '200': { 'text/event-stream': { kind: 'event-stream', errors: 'error', key: 'type', endings: ['end', 'failed'] } },
  },
  accept: 'text/event-stream',
  security: [],
  validators: async () => (await import('../../validators/operations/ordered.ts')).orderedValidators,
  statuses: ['200'],
};

/** `GET /streams/ordered` */
export function ordered(
  client: ApiClient,
  params: OrderedParams,
  options?: RequestOptions,
): APIPromise<Stream<Exclude<Step, { error: unknown }>>> {
  return request(client, { operation: orderedOperation, params, options });
}
