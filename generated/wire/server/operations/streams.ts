// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation, StreamItem } from '../support/index.ts';
import type { Delta } from '../../types/delta.ts';
import type { Failure } from '../../types/failure.ts';
import type {
  ChatBodies,
  ChatResponses,
  FramesResponses,
  LinesParameters,
  OrderedParameters,
} from '../../types/operations/streams.ts';
import type { Step } from '../../types/step.ts';
import {
  chatValidators,
  framesValidators,
  linesValidators,
  orderedValidators,
} from '../../validators/operations/streams.ts';

/** What the handler of `POST /streams/chat` receives. */
export interface ChatRequest extends RequestBase {
  readonly contentType: 'application/json';
  readonly body: ChatBodies['application/json'];
}

/** What the handler of `POST /streams/chat` may give. */
export type ChatResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: ChatResponses[200]['content']['application/json'];
    }
  | {
      readonly status: 200;
      readonly contentType: 'text/event-stream';
      readonly stream: AsyncIterable<StreamItem<Delta>>;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly body: Failure;
    };

export const chatOperation: ServerOperation<ChatRequest, ChatResult> = {
  id: 'chat',
  method: 'POST',
  path: '/streams/chat',
  parameters: [],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: {
    '200': {
      content: {
        'application/json': { kind: 'json' },
        'text/event-stream': { kind: 'event-stream', terminator: '[DONE]' },
      },
    },
    '400': { content: { 'application/json': { kind: 'json' } } },
  },
  security: [],
  validators: chatValidators,
};

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

/** What the handler of `GET /streams/frames` receives. */
export interface FramesRequest extends RequestBase {}

/** What the handler of `GET /streams/frames` may give. */
export type FramesResult = {
  readonly status: 200;
  readonly contentType?: 'text/event-stream';
  readonly stream: AsyncIterable<StreamItem<FramesResponses[200]['content']['text/event-stream']>>;
};

export const framesOperation: ServerOperation<FramesRequest, FramesResult> = {
  id: 'frames',
  method: 'GET',
  path: '/streams/frames',
  parameters: [],
  responses: { '200': { content: { 'text/event-stream': { kind: 'event-stream', frames: true } } } },
  security: [],
  validators: framesValidators,
};

/** What the handler of `GET /streams/lines` receives. */
export interface LinesRequest extends RequestBase {
  readonly query: NonNullable<LinesParameters['query']>;
}

/** What the handler of `GET /streams/lines` may give. */
export type LinesResult = {
  readonly status: 200;
  readonly contentType?: 'application/x-ndjson';
  readonly stream: AsyncIterable<Delta>;
};

export const linesOperation: ServerOperation<LinesRequest, LinesResult> = {
  id: 'lines',
  method: 'GET',
  path: '/streams/lines',
  parameters: [
    { name: 'count', in: 'query', required: false, style: 'form', explode: true, shape: 'integer' },
    { name: 'padding', in: 'query', required: false, style: 'form', explode: true, shape: 'integer' },
  ],
  responses: { '200': { content: { 'application/x-ndjson': { kind: 'json-lines' } } } },
  security: [],
  validators: linesValidators,
};
