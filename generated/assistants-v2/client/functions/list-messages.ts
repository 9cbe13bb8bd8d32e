// Generated from spec/assistants/v2.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type ApiClient,
  type ClientOperation,
  type Page,
  type PagePromise,
  type RequestOptions,
  requestPage,
} from '../support/index.ts';
import type { Message } from '../../types/message.ts';
import type { MessageList } from '../../types/message-list.ts';
import type { ListMessagesResponses } from '../../types/operations/list-messages.ts';
import type { Order } from '../../types/order.ts';

/** Parameters of `listMessages`. */
export interface ListMessagesParams {
  /** The most entries of a page. */
  limit?: number | undefined;
  /** Whether the oldest or the newest comes first. */
  order?: Order | undefined;
  /** The id of an entry; the page begins after it. */
  after?: string | undefined;
  /** The id of an entry; the page ends before it. */
  before?: string | undefined;
  /** Only messages that this run wrote are returned. */
  run_id?: string | undefined;
}

/** A page of what `listMessages` lists, with the way to the next. */
export type MessagesPage = Page<MessageList, Message>;

export const listMessagesOperation: ClientOperation<ListMessagesResponses> = {
  id: 'listMessages',
  method: 'GET',
  path: '/threads/{thread_id}/messages',
  parameters: [
    { name: 'thread_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'limit', key: 'limit', in: 'query', style: 'form', explode: true },
    { name: 'order', key: 'order', in: 'query', style: 'form', explode: true },
    { name: 'after', key: 'after', in: 'query', style: 'form', explode: true },
    { name: 'before', key: 'before', in: 'query', style: 'form', explode: true },
    { name: 'run_id', key: 'run_id', in: 'query', style: 'form', explode: true },
  ],
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  responses: { '200': { 'application/json': { kind: 'json' } } },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  pagination: { kind: 'cursor', items: 'data', cursor: 'after', from: 'last_id', limit: 'limit', more: 'has_more' },
  validators: async () => (await import('../../validators/operations/list-messages.ts')).listMessagesValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * List messages
 *
 * Lists the messages of a thread, newest first unless asked otherwise.
 *
 * `GET /threads/{thread_id}/messages`
 */
export function listMessages(
  client: ApiClient,
  threadId: string,
  params?: ListMessagesParams | null,
  options?: RequestOptions,
): PagePromise<MessageList, Message, ListMessagesResponses[200]['headers']> {
  return requestPage(client, { operation: listMessagesOperation, path: [threadId], params, options });
}
