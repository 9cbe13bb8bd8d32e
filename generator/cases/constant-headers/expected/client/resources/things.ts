// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type ListThingsParams, deleteThing, listThings } from '../functions/things.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../support/index.ts';

/** The operations of `things`. */
export class Things {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `GET /things` */
  list(params?: ListThingsParams | null, options?: RequestOptions): APIPromise<void> {
    return listThings(this.#client, params, options);
  }

  /** `DELETE /things/{thing}` */
  delete(thing: string, options?: RequestOptions): APIPromise<void> {
    return deleteThing(this.#client, thing, options);
  }
}
