// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { either } from '../functions/either.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../support/index.ts';

/** The operations of `either`. */
export class Either {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `GET /either` */
  retrieve(options?: RequestOptions): APIPromise<void> {
    return either(this.#client, options);
  }
}
