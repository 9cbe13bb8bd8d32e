// Generated from spec/assistants/files.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type Page,
  type PagePromise,
  type RequestOptions,
  request,
  requestPage,
} from '../support/index.ts';
import type { FileDeleted } from '../../types/file-deleted.ts';
import type { FileList } from '../../types/file-list.ts';
import type { FileObject } from '../../types/file-object.ts';
import type {
  CreateFileBodies,
  CreateFileResponses,
  DeleteFileResponses,
  GetFileContentResponses,
  GetFileResponses,
  ListFilesResponses,
} from '../../types/operations/files.ts';
import type { Order } from '../../types/order.ts';

/** Parameters of `createFile`. */
export type CreateFileParams = Omit<CreateFileBodies['multipart/form-data'], 'file'> & { file: Blob };

export const createFileOperation: ClientOperation<CreateFileResponses> = {
  id: 'createFile',
  method: 'POST',
  path: '/files',
  body: { required: true, content: { 'multipart/form-data': { kind: 'multipart' } } },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/files.ts')).createFileValidators,
  statuses: ['200', '400', '401', '403', '429', '500'],
};

/**
 * Upload a file
 *
 * Takes a file in, for assistants and messages to use.
 *
 * `POST /files`
 */
export function createFile(
  client: ApiClient,
  params: CreateFileParams,
  options?: RequestOptions,
): APIPromise<FileObject, CreateFileResponses[200]['headers']> {
  return request(client, { operation: createFileOperation, params, options });
}

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
  parameters: ['purpose', 'limit', 'order', 'after'],
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  pagination: { kind: 'cursor', items: 'data', cursor: 'after', from: 'last_id', limit: 'limit', more: 'has_more' },
  validators: async () => (await import('../../validators/operations/files.ts')).listFilesValidators,
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

export const getFileOperation: ClientOperation<GetFileResponses> = {
  id: 'getFile',
  method: 'GET',
  path: '/files/{file_id}',
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/files.ts')).getFileValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Read about a file
 *
 * Returns what is known of a file.
 *
 * `GET /files/{file_id}`
 */
export function getFile(
  client: ApiClient,
  fileId: string,
  options?: RequestOptions,
): APIPromise<FileObject, GetFileResponses[200]['headers']> {
  return request(client, { operation: getFileOperation, path: [fileId], options });
}

export const deleteFileOperation: ClientOperation<DeleteFileResponses> = {
  id: 'deleteFile',
  method: 'DELETE',
  path: '/files/{file_id}',
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/files.ts')).deleteFileValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Delete a file
 *
 * Deletes a file.
 *
 * `DELETE /files/{file_id}`
 */
export function deleteFile(
  client: ApiClient,
  fileId: string,
  options?: RequestOptions,
): APIPromise<FileDeleted, DeleteFileResponses[200]['headers']> {
  return request(client, { operation: deleteFileOperation, path: [fileId], options });
}

export const getFileContentOperation: ClientOperation<GetFileContentResponses> = {
  id: 'getFileContent',
  method: 'GET',
  path: '/files/{file_id}/content',
  responses: { '200': { 'application/octet-stream': { kind: 'binary' } } },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/files.ts')).getFileContentValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Download a file
 *
 * Returns the bytes of a file as they were uploaded.
 *
 * `GET /files/{file_id}/content`
 */
export function getFileContent(
  client: ApiClient,
  fileId: string,
  options?: RequestOptions,
): APIPromise<Response, GetFileContentResponses[200]['headers']> {
  return request(client, { operation: getFileContentOperation, path: [fileId], options });
}
