// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { getTree } from '../../functions/get-tree.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../../support/index.ts';

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
