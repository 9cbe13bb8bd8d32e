// Generated from spec/assistants/files.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { GetFileContentResponses } from '../../types/operations/get-file-content.ts';

export const getFileContentOperation: ClientOperation<GetFileContentResponses> = {
  id: 'getFileContent',
  method: 'GET',
  path: '/files/{file_id}/content',
  parameters: [{ name: 'file_id', position: 0, in: 'path', style: 'simple', explode: false }],
  responses: { '200': { 'application/octet-stream': { kind: 'binary' } } },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  accept: 'application/octet-stream',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/get-file-content.ts')).getFileContentValidators,
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
