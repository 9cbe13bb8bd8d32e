// Generated from spec/assistants/files.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type ApiClient,
  type ClientOperation,
  type Page,
  type PagePromise,
  type RequestOptions,
  requestPage,
} from '../support/index.ts';
import type { FileList } from '../../types/file-list.ts';
import type { FileObject } from '../../types/file-object.ts';
import type { ListFilesResponses } from '../../types/operations/list-files.ts';
import type { Order } from '../../types/order.ts';

/** Parameters of `listFiles`. */
export interface ListFilesParams {
  /** Only files for this purpose are returned. */
  purpose?: string | undefined;
  /** The most files of a page. */
  limit?: number | undefined;
  /** Whether the oldest or the newest comes first. */
  order?: Order | undefined;
  /** The id of an entry; the page begins after it. */
  after?: string | undefined;
}

/** A page of what `listFiles` lists, with the way to the next. */
export type FileObjectsPage = Page<FileList, FileObject>;

export const listFilesOperation: ClientOperation<ListFilesResponses> = {
  id: 'listFiles',
  method: 'GET',
  path: '/files',
  parameters: [
    { name: 'purpose', key: 'purpose', in: 'query', style: 'form', explode: true },
    { name: 'limit', key: 'limit', in: 'query', style: 'form', explode: true },
    { name: 'order', key: 'order', in: 'query', style: 'form', explode: true },
    { name: 'after', key: 'after', in: 'query', style: 'form', explode: true },
  ],
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
  validators: async () => (await import('../../validators/operations/list-files.ts')).listFilesValidators,
  statuses: ['200', '400', '401', '403', '429', '500'],
};

/**
 * List files
 *
 * Lists files, newest first unless asked otherwise.
 *
 * `GET /files`
 */
export function listFiles(
  client: ApiClient,
  params?: ListFilesParams | null,
  options?: RequestOptions,
): PagePromise<FileList, FileObject, ListFilesResponses[200]['headers']> {
  return requestPage(client, { operation: listFilesOperation, params, options });
}
