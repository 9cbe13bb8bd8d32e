// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { listGardens } from '../functions/list-gardens.ts';
import { GardensTrees } from './gardens/trees.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../support/index.ts';

/** The operations of `gardens`. */
export class Gardens {
  readonly #client: ApiClient;
  #treesResource: GardensTrees | undefined;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  get trees(): GardensTrees {
    this.#treesResource ??= new GardensTrees(this.#client);
    return this.#treesResource;
  }

  /** `GET /gardens` */
  retrieve(options?: RequestOptions): APIPromise<void> {
    return listGardens(this.#client, options);
  }
}
