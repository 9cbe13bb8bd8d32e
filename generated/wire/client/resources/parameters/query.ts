// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type QueryContentParams, queryContent } from '../../functions/query-content.ts';
import { type QueryDeepParams, queryDeep } from '../../functions/query-deep.ts';
import { type QueryDelimitedParams, queryDelimited } from '../../functions/query-delimited.ts';
import { type QueryFormParams, queryForm } from '../../functions/query-form.ts';
import { type QueryFormJoinedParams, queryFormJoined } from '../../functions/query-form-joined.ts';
import { type QueryFormRecordParams, queryFormRecord } from '../../functions/query-form-record.ts';
import { type QueryMethodParams, queryMethod } from '../../functions/query-method.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../../support/index.ts';
import type { Received } from '../../../types/received.ts';

/** The operations of `parameters.query`. */
export class ParametersQuery {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `GET /query/form` */
  form(params?: QueryFormParams | null, options?: RequestOptions): APIPromise<Received> {
    return queryForm(this.#client, params, options);
  }

  /** `GET /query/form-record` */
  formRecord(params: QueryFormRecordParams, options?: RequestOptions): APIPromise<Received> {
    return queryFormRecord(this.#client, params, options);
  }

  /** `GET /query/form-joined` */
  formJoined(params?: QueryFormJoinedParams | null, options?: RequestOptions): APIPromise<Received> {
    return queryFormJoined(this.#client, params, options);
  }

  /** `GET /query/delimited` */
  delimited(params?: QueryDelimitedParams | null, options?: RequestOptions): APIPromise<Received> {
    return queryDelimited(this.#client, params, options);
  }

  /** `GET /query/deep` */
  deep(params?: QueryDeepParams | null, options?: RequestOptions): APIPromise<Received> {
    return queryDeep(this.#client, params, options);
  }

  /** `GET /query/content` */
  content(params?: QueryContentParams | null, options?: RequestOptions): APIPromise<Received> {
    return queryContent(this.#client, params, options);
  }

  /** `QUERY /query/method` */
  method(params: QueryMethodParams, options?: RequestOptions): APIPromise<Received> {
    return queryMethod(this.#client, params, options);
  }
}
