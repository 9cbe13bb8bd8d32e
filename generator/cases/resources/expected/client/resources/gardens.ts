// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { clearGardens, deleteGarden, getTree, listGardens } from '../functions/gardens.ts';
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
  list(options?: RequestOptions): APIPromise<void> {
    return listGardens(this.#client, options);
  }

  /** `DELETE /gardens` */
  clearGardens(options?: RequestOptions): APIPromise<void> {
    return clearGardens(this.#client, options);
  }

  /** `DELETE /gardens/{garden}` */
  delete(garden: string, options?: RequestOptions): APIPromise<void> {
    return deleteGarden(this.#client, garden, options);
  }
}

/** The operations of `gardens.trees`. */
export class GardensTrees {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `GET /gardens/{garden}/trees/{tree}` */
  retrieve(garden: string, tree: string, options?: RequestOptions): APIPromise<void> {
    return getTree(this.#client, garden, tree, options);
  }
}
