// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type UploadParams, uploadOperation } from '../functions/uploads.ts';
import { type APIPromise, type ApiClient, type BinaryBody, type RequestOptions, request } from '../support/index.ts';
import type { UploadBodies } from '../../types/operations/uploads.ts';

/** The operations of `uploads`. */
export class Uploads {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `POST /uploads` */
  create(
    params: {
      body: UploadBodies['application/x-www-form-urlencoded'];
    },
    options: RequestOptions & { contentType: 'application/x-www-form-urlencoded' },
  ): APIPromise<void>;
  create(
    params: {
      body: UploadBodies['multipart/form-data'];
    },
    options: RequestOptions & { contentType: 'multipart/form-data' },
  ): APIPromise<void>;
  create(
    params: {
      body: UploadBodies['text/plain'];
    },
    options: RequestOptions & { contentType: 'text/plain' },
  ): APIPromise<void>;
  create(
    params: {
      body: BinaryBody;
    },
    options: RequestOptions & { contentType: 'application/octet-stream' },
  ): APIPromise<void>;
  create(params: UploadParams, options?: RequestOptions): APIPromise<void>;
  create(
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
    return request(this.#client, { operation: uploadOperation, params, options });
  }
}
