// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type ApiClient,
  type ClientOperation,
  type Page,
  type PagePromise,
  type RequestOptions,
  requestPage,
} from '../support/index.ts';
import type { AssistantFile } from '../../types/assistant-file.ts';
import type { AssistantFileList } from '../../types/assistant-file-list.ts';
import type { ListAssistantFilesResponses } from '../../types/operations/list-assistant-files.ts';
import type { Order } from '../../types/order.ts';

/** Parameters of `listAssistantFiles`. */
export interface ListAssistantFilesParams {
  /** The most entries of a page. */
  limit?: number | undefined;
  /** Whether the oldest or the newest comes first. */
  order?: Order | undefined;
  /** The id of an entry; the page begins after it. */
  after?: string | undefined;
  /** The id of an entry; the page ends before it. */
  before?: string | undefined;
}

/** A page of what `listAssistantFiles` lists, with the way to the next. */
export type AssistantFilesPage = Page<AssistantFileList, AssistantFile>;

export const listAssistantFilesOperation: ClientOperation<ListAssistantFilesResponses> = {
  id: 'listAssistantFiles',
  method: 'GET',
  path: '/assistants/{assistant_id}/files',
  parameters: [
    { name: 'assistant_id', position: 0, in: 'path', style: 'simple', explode: false },
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
    (await import('../../validators/operations/list-assistant-files.ts')).listAssistantFilesValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * List the files of an assistant
 *
 * Lists the files that are attached to an assistant, newest first unless asked otherwise.
 *
 * `GET /assistants/{assistant_id}/files`
 */
export function listAssistantFiles(
  client: ApiClient,
  assistantId: string,
  params?: ListAssistantFilesParams | null,
  options?: RequestOptions,
): PagePromise<AssistantFileList, AssistantFile, ListAssistantFilesResponses[200]['headers']> {
  return requestPage(client, { operation: listAssistantFilesOperation, path: [assistantId], params, options });
}
