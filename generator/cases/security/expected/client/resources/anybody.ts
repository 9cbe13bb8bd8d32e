// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { anybody } from '../functions/anybody.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../support/index.ts';

/** The operations of `anybody`. */
export class Anybody {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `GET /anybody` */
  retrieve(options?: RequestOptions): APIPromise<void> {
    return anybody(this.#client, options);
  }
}
