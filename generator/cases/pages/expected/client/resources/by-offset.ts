// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type ListByOffsetParams, listByOffset } from '../functions/by-offset.ts';
import type { ApiClient, PagePromise, RequestOptions } from '../support/index.ts';
import type { ListByOffsetResponses } from '../../types/operations/by-offset.ts';

/** The operations of `by-offset`. */
export class ByOffset {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `GET /by-offset` */
  list(
    params?: ListByOffsetParams | null,
    options?: RequestOptions,
  ): PagePromise<
    ListByOffsetResponses[200]['content']['application/json'],
    NonNullable<ListByOffsetResponses[200]['content']['application/json']['data']>[number]
  > {
    return listByOffset(this.#client, params, options);
  }
}
