// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type PageByCursorParams,
  type PageByOffsetParams,
  type PageByUrlParams,
  pageByCursor,
  pageByOffset,
  pageByUrl,
} from '../functions/pages.ts';
import type { ApiClient, PagePromise, RequestOptions } from '../support/index.ts';
import type { Entry } from '../../types/entry.ts';
import type { PageByCursorResponses, PageByOffsetResponses, PageByUrlResponses } from '../../types/operations/pages.ts';

/** The operations of `pages`. */
export class Pages {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `GET /pages/cursor` */
  byCursor(
    params?: PageByCursorParams | null,
    options?: RequestOptions,
  ): PagePromise<PageByCursorResponses[200]['content']['application/json'], Entry> {
    return pageByCursor(this.#client, params, options);
  }

  /** `GET /pages/offset` */
  byOffset(
    params?: PageByOffsetParams | null,
    options?: RequestOptions,
  ): PagePromise<PageByOffsetResponses[200]['content']['application/json'], Entry> {
    return pageByOffset(this.#client, params, options);
  }

  /** `GET /pages/next` */
  byUrl(
    params?: PageByUrlParams | null,
    options?: RequestOptions,
  ): PagePromise<PageByUrlResponses[200]['content']['application/json'], Entry> {
    return pageByUrl(this.#client, params, options);
  }
}
