// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { getUsers } from '../functions/users2.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../support/index.ts';

/** The operations of `Users`. */
export class Users2 {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `GET /Users` */
  retrieve(options?: RequestOptions): APIPromise<void> {
    return getUsers(this.#client, options);
  }
}
