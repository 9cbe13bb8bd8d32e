// Generated from spec/assistants/files.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { bearerAuthScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ErrorResponse } from '../../types/error-response.ts';
import type { FileList } from '../../types/file-list.ts';
import type { ListFilesParameters, ListFilesResponses } from '../../types/operations/list-files.ts';
import { listFilesValidators } from '../../validators/operations/list-files.ts';

/** What the handler of `GET /files` receives. */
export interface ListFilesRequest extends RequestBase {
  readonly query: NonNullable<ListFilesParameters['query']>;
}

/** What the handler of `GET /files` may give. */
export type ListFilesResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers?: ListFilesResponses[200]['headers'];
      readonly body: FileList;
    }
  | {
      readonly status: 400;
      readonly contentType?: 'application/json';
      readonly headers?: ListFilesResponses[400]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 401;
      readonly contentType?: 'application/json';
      readonly headers?: ListFilesResponses[401]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 403;
      readonly contentType?: 'application/json';
      readonly headers?: ListFilesResponses[403]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 429;
      readonly contentType?: 'application/json';
      readonly headers?: ListFilesResponses[429]['headers'];
      readonly body: ErrorResponse;
    }
  | {
      readonly status: 500;
      readonly contentType?: 'application/json';
      readonly headers?: ListFilesResponses[500]['headers'];
      readonly body: ErrorResponse;
    };

export const listFilesOperation: ServerOperation<ListFilesRequest, ListFilesResult> = {
  id: 'listFiles',
  method: 'GET',
  path: '/files',
  parameters: [
    { name: 'purpose', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
    { name: 'limit', in: 'query', required: false, style: 'form', explode: true, shape: 'integer' },
    { name: 'order', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
    { name: 'after', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
  ],
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
  validators: listFilesValidators,
};
