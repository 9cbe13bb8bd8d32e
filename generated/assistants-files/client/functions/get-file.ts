// Generated from spec/assistants/files.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { FileObject } from '../../types/file-object.ts';
import type { GetFileResponses } from '../../types/operations/get-file.ts';

export const getFileOperation: ClientOperation<GetFileResponses> = {
  id: 'getFile',
  method: 'GET',
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
  validators: async () => (await import('../../validators/operations/get-file.ts')).getFileValidators,
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
