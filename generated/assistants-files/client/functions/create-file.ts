// Generated from spec/assistants/files.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { FileObject } from '../../types/file-object.ts';
import type { CreateFileBodies, CreateFileResponses } from '../../types/operations/create-file.ts';

/** Parameters of `createFile`. */
export type CreateFileParams = Omit<CreateFileBodies['multipart/form-data'], 'file'> & { file: Blob };

export const createFileOperation: ClientOperation<CreateFileResponses> = {
  id: 'createFile',
  method: 'POST',
  path: '/files',
  parameters: [],
  body: { required: true, content: { 'multipart/form-data': { kind: 'multipart' } } },
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
  validators: async () => (await import('../../validators/operations/create-file.ts')).createFileValidators,
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
