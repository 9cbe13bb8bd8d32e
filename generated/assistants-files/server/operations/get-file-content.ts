// Generated from spec/assistants/files.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { Bytes, RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorResponse } from '../../types/error-response.ts';
import type { GetFileContentParameters, GetFileContentResponses } from '../../types/operations/get-file-content.ts';
import { getFileContentValidators } from '../../validators/operations/get-file-content.ts';

/** What the handler of `GET /files/{file_id}/content` receives. */
export interface GetFileContentRequest extends RequestBase {
  readonly path: GetFileContentParameters['path'];
}

/** What the handler of `GET /files/{file_id}/content` may give. */
export type GetFileContentResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/octet-stream';
      readonly headers?: GetFileContentResponses[200]['headers'];
      readonly body: Bytes;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: GetFileContentResponses[400]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: GetFileContentResponses[401]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: GetFileContentResponses[403]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly headers?: GetFileContentResponses[404]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: GetFileContentResponses[429]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: GetFileContentResponses[500]['headers'];
      readonly body: ErrorResponse;
    };

export const getFileContentOperation: ServerOperation<GetFileContentRequest, GetFileContentResult> = {
  id: 'getFileContent',
  method: 'GET',
  path: '/files/{file_id}/content',
  parameters: [{ name: 'file_id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' }],
  responses: {
    '200': {
      headers: {
        'x-request-id': { required: false, explode: false },
        'openai-processing-ms': { required: false, explode: false },
        'openai-version': { required: false, explode: false },
      },
      content: { 'application/octet-stream': { kind: 'binary' } },
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
    '404': {
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
  validators: getFileContentValidators,
};
