// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type FetchOperationParams, fetchOperation } from '../functions/files.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../support/index.ts';
import type { FileSchema } from '../../types/file.ts';

/** The operations of `files`. */
export class Files {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `POST /files` */
  create(params?: FetchOperationParams | null, options?: RequestOptions): APIPromise<FileSchema> {
    return fetchOperation(this.#client, params, options);
  }
}
