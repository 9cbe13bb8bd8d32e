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
import type {
  ChatBodies,
  ChatResponses,
  FramesResponses,
  LinesResponses,
  OrderedParameters,
  OrderedResponses,
} from '../../types/operations/streams.ts';
import type { Step } from '../../types/step.ts';

/** Parameters of `chat`. */
export type ChatParams = ChatBodies['application/json'];

export const chatOperation: ClientOperation<ChatResponses> = {
  id: 'chat',
  method: 'POST',
  path: '/streams/chat',
  body: { required: true, content: 'application/json' },
  responses: {
    '200': {
      'application/json': { kind: 'json' },
      'text/event-stream': { kind: 'event-stream', terminator: '[DONE]' },
    },
  },
  accept: 'application/json',
  streams: { property: 'stream', equals: true, accept: 'text/event-stream' },
  validators: async () => (await import('../../validators/operations/streams.ts')).chatValidators,
  statuses: ['200', '400'],
};

/** `POST /streams/chat` */
export function chat(
  client: ApiClient,
  params: ChatParams & { stream: true },
  options?: RequestOptions,
): APIPromise<Stream<Delta>>;
export function chat(
  client: ApiClient,
  params: ChatParams & { stream?: false | null },
  options?: RequestOptions,
): APIPromise<ChatResponses[200]['content']['application/json']>;
export function chat(
  client: ApiClient,
  params: ChatParams,
  options?: RequestOptions,
): APIPromise<ChatResponses[200]['content']['application/json'] | Stream<Delta>>;
export function chat(
  client: ApiClient,
  params: ChatParams,
  options?: RequestOptions,
): APIPromise<ChatResponses[200]['content']['application/json'] | Stream<Delta>> {
  return request(client, { operation: chatOperation, params, options });
}

/** Parameters of `ordered`. */
export interface OrderedParams {
  script: OrderedParameters['query']['script'];
  'Last-Event-ID'?: string | undefined;
}

export const orderedOperation: ClientOperation<OrderedResponses> = {
  id: 'ordered',
  method: 'GET',
  path: '/streams/ordered',
  parameters: ['script', { name: 'Last-Event-ID', in: 'header' }],
  responses: {
    '200': { 'text/event-stream': { kind: 'event-stream', errors: 'error', key: 'type', endings: ['end', 'failed'] } },
  },
  validators: async () => (await import('../../validators/operations/streams.ts')).orderedValidators,
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

export const framesOperation: ClientOperation<FramesResponses> = {
  id: 'frames',
  method: 'GET',
  path: '/streams/frames',
  responses: {
    '200': {
      'text/event-stream': { kind: 'event-stream', terminator: 'done', frames: true, key: 'event', endings: ['done'] },
    },
  },
  validators: async () => (await import('../../validators/operations/streams.ts')).framesValidators,
  statuses: ['200'],
};

/** `GET /streams/frames` */
export function frames(
  client: ApiClient,
  options?: RequestOptions,
): APIPromise<Stream<Exclude<FramesResponses[200]['content']['text/event-stream'], { event: 'done' }>>> {
  return request(client, { operation: framesOperation, options });
}

/** Parameters of `lines`. */
export interface LinesParams {
  count?: number | undefined;
  padding?: number | undefined;
}

export const linesOperation: ClientOperation<LinesResponses> = {
  id: 'lines',
  method: 'GET',
  path: '/streams/lines',
  parameters: ['count', 'padding'],
  responses: { '200': { 'application/x-ndjson': { kind: 'json-lines' } } },
  validators: async () => (await import('../../validators/operations/streams.ts')).linesValidators,
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
