// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation, StreamItem } from '../support/index.ts';
import type { OrderedParameters } from '../../types/operations/ordered.ts';
import type { Step } from '../../types/step.ts';
import { orderedValidators } from '../../validators/operations/ordered.ts';

/** What the handler of `GET /streams/ordered` receives. */
export interface OrderedRequest extends RequestBase {
  readonly query: OrderedParameters['query'];
  readonly header: NonNullable<OrderedParameters['header']>;
}

/** What the handler of `GET /streams/ordered` may give. */
export type OrderedResult = {
  readonly status: 200;
  readonly contentType?: 'text/event-stream';
  readonly stream: AsyncIterable<StreamItem<Step>>;
};

export const orderedOperation: ServerOperation<OrderedRequest, OrderedResult> = {
  id: 'ordered',
  method: 'GET',
  path: '/streams/ordered',
  parameters: [
    { name: 'script', in: 'query', required: true, style: 'form', explode: true, shape: { array: 'string' } },
    { name: 'Last-Event-ID', in: 'header', required: false, style: 'simple', explode: false, shape: 'string' },
  ],
  responses: { '200': { content: { 'text/event-stream': { kind: 'event-stream' } } } },
  security: [],
  validators: orderedValidators,
};
