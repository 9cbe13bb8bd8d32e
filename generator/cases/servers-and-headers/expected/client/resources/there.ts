// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { there } from '../functions/there.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../support/index.ts';

/** The operations of `there`. */
export class There {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `GET /there` */
  retrieve(options?: RequestOptions): APIPromise<void> {
    return there(this.#client, options);
  }
}
