// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { getusers } from '../functions/users3.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../support/index.ts';

/** The operations of `users`. */
export class Users3 {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `GET /users` */
  retrieve(options?: RequestOptions): APIPromise<void> {
    return getusers(this.#client, options);
  }
}
