// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { getusers2 } from '../functions/users.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../support/index.ts';

/** The operations of `USERS`. */
export class USERS {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `GET /USERS` */
  retrieve(options?: RequestOptions): APIPromise<void> {
    return getusers2(this.#client, options);
  }
}
