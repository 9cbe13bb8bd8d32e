// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type BinaryBody,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { UploadBodies, UploadResponses } from '../../types/operations/uploads.ts';

/** Parameters of `upload`. */
export interface UploadParams {
  body: UploadBodies['application/json'];
}

export const uploadOperation: ClientOperation<UploadResponses> = {
  id: 'upload',
  method: 'POST',
  path: '/uploads',
  body: {
    key: 'body',
    required: true,
    content: {
      'application/json': { kind: 'json' },
      'application/x-www-form-urlencoded': { kind: 'form' },
      'multipart/form-data': {
        kind: 'multipart',
        encoding: { file: { contentType: 'image/png, image/jpeg' }, about: { contentType: 'application/json' } },
      },
      'text/plain': { kind: 'text' },
      'application/octet-stream': { kind: 'binary' },
    },
  },
  responses: { '204': {} },
  statuses: ['204'],
};

/** `POST /uploads` */
export function upload(
  client: ApiClient,
  params: {
    body: UploadBodies['application/x-www-form-urlencoded'];
  },
  options: RequestOptions & { contentType: 'application/x-www-form-urlencoded' },
): APIPromise<void>;
export function upload(
  client: ApiClient,
  params: {
    body: UploadBodies['multipart/form-data'];
  },
  options: RequestOptions & { contentType: 'multipart/form-data' },
): APIPromise<void>;
export function upload(
  client: ApiClient,
  params: {
    body: UploadBodies['text/plain'];
  },
  options: RequestOptions & { contentType: 'text/plain' },
): APIPromise<void>;
export function upload(
  client: ApiClient,
  params: {
    body: BinaryBody;
  },
  options: RequestOptions & { contentType: 'application/octet-stream' },
): APIPromise<void>;
export function upload(client: ApiClient, params: UploadParams, options?: RequestOptions): APIPromise<void>;
export function upload(
  client: ApiClient,
  params:
    | UploadParams
    | {
        body: UploadBodies['application/x-www-form-urlencoded'];
      }
    | {
        body: UploadBodies['multipart/form-data'];
      }
    | {
        body: UploadBodies['text/plain'];
      }
    | {
        body: BinaryBody;
      },
  options?: RequestOptions,
): APIPromise<void> {
  return request(client, { operation: uploadOperation, params, options });
}
