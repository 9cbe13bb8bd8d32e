// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { both } from '../functions/both.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../support/index.ts';

/** The operations of `both`. */
export class Both {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `GET /both` */
  retrieve(options?: RequestOptions): APIPromise<void> {
    return both(this.#client, options);
  }
}
