// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { listByAddress } from '../functions/by-address.ts';
import type { ApiClient, PagePromise, RequestOptions } from '../support/index.ts';
import type { ListByAddressResponses } from '../../types/operations/by-address.ts';

/** The operations of `by-address`. */
export class ByAddress {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `GET /by-address` */
  list(
    options?: RequestOptions,
  ): PagePromise<
    ListByAddressResponses[200]['content']['application/json'],
    NonNullable<ListByAddressResponses[200]['content']['application/json']['data']>[number]
  > {
    return listByAddress(this.#client, options);
  }
}
