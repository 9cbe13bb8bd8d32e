// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type ListByCursorParams, listByCursor } from '../functions/by-cursor.ts';
import type { ApiClient, PagePromise, RequestOptions } from '../support/index.ts';
import type { ListByCursorResponses } from '../../types/operations/by-cursor.ts';

/** The operations of `by-cursor`. */
export class ByCursor {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `GET /by-cursor` */
  list(
    params?: ListByCursorParams | null,
    options?: RequestOptions,
  ): PagePromise<
    ListByCursorResponses[200]['content']['application/json'],
    NonNullable<ListByCursorResponses[200]['content']['application/json']['data']>[number]
  > {
    return listByCursor(this.#client, params, options);
  }
}
