// Generated from spec/assistants/files.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { FileDeleted } from '../../types/file-deleted.ts';
import type { DeleteFileResponses } from '../../types/operations/delete-file.ts';

export const deleteFileOperation: ClientOperation<DeleteFileResponses> = {
  id: 'deleteFile',
  method: 'DELETE',
  path: '/files/{file_id}',
  parameters: [{ name: 'file_id', position: 0, in: 'path', style: 'simple', explode: false }],
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
  validators: async () => (await import('../../validators/operations/delete-file.ts')).deleteFileValidators,
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
