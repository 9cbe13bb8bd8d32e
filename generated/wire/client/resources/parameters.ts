// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type ClashParams, clash } from '../functions/clash.ts';
import { type CookiesParams, cookies } from '../functions/cookies.ts';
import { type HeadersParams, headers } from '../functions/headers.ts';
import { ParametersPath } from './parameters/path.ts';
import { ParametersQuery } from './parameters/query.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../support/index.ts';
import type { HeadersResponses } from '../../types/operations/headers.ts';
import type { Received } from '../../types/received.ts';

/** The operations of `parameters`. */
export class Parameters {
  readonly #client: ApiClient;
  #pathResource: ParametersPath | undefined;
  #queryResource: ParametersQuery | undefined;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  get path(): ParametersPath {
    this.#pathResource ??= new ParametersPath(this.#client);
    return this.#pathResource;
  }

  get query(): ParametersQuery {
    this.#queryResource ??= new ParametersQuery(this.#client);
    return this.#queryResource;
  }

  /** `GET /header` */
  headers(
    params?: HeadersParams | null,
    options?: RequestOptions,
  ): APIPromise<Received, HeadersResponses[200]['headers']> {
    return headers(this.#client, params, options);
  }

  /** `GET /cookie` */
  cookies(params?: CookiesParams | null, options?: RequestOptions): APIPromise<Received> {
    return cookies(this.#client, params, options);
  }

  /** `POST /clash/{id}` */
  clash(id: string, params: ClashParams, options?: RequestOptions): APIPromise<Received> {
    return clash(this.#client, id, params, options);
  }
}
