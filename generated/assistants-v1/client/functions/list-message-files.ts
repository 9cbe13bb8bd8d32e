// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type ApiClient,
  type ClientOperation,
  type Page,
  type PagePromise,
  type RequestOptions,
  requestPage,
} from '../support/index.ts';
import type { MessageFile } from '../../types/message-file.ts';
import type { MessageFileList } from '../../types/message-file-list.ts';
import type { ListMessageFilesResponses } from '../../types/operations/list-message-files.ts';
import type { Order } from '../../types/order.ts';

/** Parameters of `listMessageFiles`. */
export interface ListMessageFilesParams {
  /** The most entries of a page. */
  limit?: number | undefined;
  /** Whether the oldest or the newest comes first. */
  order?: Order | undefined;
  /** The id of an entry; the page begins after it. */
  after?: string | undefined;
  /** The id of an entry; the page ends before it. */
  before?: string | undefined;
}

/** A page of what `listMessageFiles` lists, with the way to the next. */
export type MessageFilesPage = Page<MessageFileList, MessageFile>;

export const listMessageFilesOperation: ClientOperation<ListMessageFilesResponses> = {
  id: 'listMessageFiles',
  method: 'GET',
  path: '/threads/{thread_id}/messages/{message_id}/files',
  parameters: [
    { name: 'thread_id', position: 0, in: 'path', style: 'simple', explode: false },
    { name: 'message_id', position: 1, in: 'path', style: 'simple', explode: false },
    { name: 'limit', key: 'limit', in: 'query', style: 'form', explode: true },
    { name: 'order', key: 'order', in: 'query', style: 'form', explode: true },
    { name: 'after', key: 'after', in: 'query', style: 'form', explode: true },
    { name: 'before', key: 'before', in: 'query', style: 'form', explode: true },
  ],
  headers: { 'OpenAI-Beta': 'assistants=v1' },
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
  validators: async () =>
    (await import('../../validators/operations/list-message-files.ts')).listMessageFilesValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * List the files of a message
 *
 * Lists the files that belong to a message, newest first unless asked otherwise.
 *
 * `GET /threads/{thread_id}/messages/{message_id}/files`
 */
export function listMessageFiles(
  client: ApiClient,
  threadId: string,
  messageId: string,
  params?: ListMessageFilesParams | null,
  options?: RequestOptions,
): PagePromise<MessageFileList, MessageFile, ListMessageFilesResponses[200]['headers']> {
  return requestPage(client, { operation: listMessageFilesOperation, path: [threadId, messageId], params, options });
}
