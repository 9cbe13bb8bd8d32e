// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { optional } from '../functions/optional.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../support/index.ts';

/** The operations of `optional`. */
export class Optional {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `GET /optional` */
  retrieve(options?: RequestOptions): APIPromise<void> {
    return optional(this.#client, options);
  }
}
