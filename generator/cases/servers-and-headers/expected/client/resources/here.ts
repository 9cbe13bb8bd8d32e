// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { here } from '../functions/here.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../support/index.ts';

/** The operations of `here`. */
export class Here {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `GET /here` */
  retrieve(options?: RequestOptions): APIPromise<void> {
    return here(this.#client, options);
  }
}
