// Generated from spec/assistants/files.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorResponse } from '../../types/error-response.ts';
import type { FileObject } from '../../types/file-object.ts';
import type { CreateFileBodies, CreateFileResponses } from '../../types/operations/create-file.ts';
import { createFileValidators } from '../../validators/operations/create-file.ts';

/** What the handler of `POST /files` receives. */
export interface CreateFileRequest extends RequestBase {
  readonly contentType: 'multipart/form-data';
  readonly body: Omit<CreateFileBodies['multipart/form-data'], 'file'> & { file: Blob };
}

/** What the handler of `POST /files` may give. */
export type CreateFileResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: CreateFileResponses[200]['headers'];
      readonly body: FileObject;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: CreateFileResponses[400]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: CreateFileResponses[401]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: CreateFileResponses[403]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: CreateFileResponses[429]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: CreateFileResponses[500]['headers'];
      readonly body: ErrorResponse;
    };

export const createFileOperation: ServerOperation<CreateFileRequest, CreateFileResult> = {
  id: 'createFile',
  method: 'POST',
  path: '/files',
  parameters: [],
  body: {
    required: true,
    content: { 'multipart/form-data': { kind: 'multipart', shape: { object: { file: 'binary', purpose: 'string' } } } },
  },
  responses: {
    '200': {
      headers: {
        'x-request-id': { required: false, explode: false },
        'openai-processing-ms': { required: false, explode: false },
        'openai-version': { required: false, explode: false },
      },
      content: { 'application/json': { kind: 'json' } },
    },
    '400': {
      headers: {
        'x-request-id': { required: false, explode: false },
        'openai-processing-ms': { required: false, explode: false },
        'openai-version': { required: false, explode: false },
      },
      content: { 'application/json': { kind: 'json' } },
    },
    '401': {
      headers: {
        'x-request-id': { required: false, explode: false },
        'openai-processing-ms': { required: false, explode: false },
        'openai-version': { required: false, explode: false },
      },
      content: { 'application/json': { kind: 'json' } },
    },
    '403': {
      headers: {
        'x-request-id': { required: false, explode: false },
        'openai-processing-ms': { required: false, explode: false },
        'openai-version': { required: false, explode: false },
      },
      content: { 'application/json': { kind: 'json' } },
    },
    '429': {
      headers: {
        'x-request-id': { required: false, explode: false },
        'openai-processing-ms': { required: false, explode: false },
        'openai-version': { required: false, explode: false },
        'retry-after': { required: false, explode: false },
      },
      content: { 'application/json': { kind: 'json' } },
    },
    '500': {
      headers: {
        'x-request-id': { required: false, explode: false },
        'openai-processing-ms': { required: false, explode: false },
        'openai-version': { required: false, explode: false },
      },
      content: { 'application/json': { kind: 'json' } },
    },
  },
  security: [[], [{ scheme: bearerAuthScheme, scopes: [] }]],
  validators: createFileValidators,
};
