// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { inherited } from '../functions/inherited.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../support/index.ts';

/** The operations of `inherited`. */
export class Inherited {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `GET /inherited` */
  retrieve(options?: RequestOptions): APIPromise<void> {
    return inherited(this.#client, options);
  }
}
