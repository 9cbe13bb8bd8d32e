// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type ClashParams,
  type CookiesParams,
  type HeadersParams,
  type QueryContentParams,
  type QueryDeepParams,
  type QueryDelimitedParams,
  type QueryFormJoinedParams,
  type QueryFormParams,
  type QueryFormRecordParams,
  type QueryMethodParams,
  clash,
  cookies,
  headers,
  pathLabel,
  pathLabelExploded,
  pathMatrix,
  pathMatrixExploded,
  pathPieces,
  pathSimple,
  pathSimpleExploded,
  queryContent,
  queryDeep,
  queryDelimited,
  queryForm,
  queryFormJoined,
  queryFormRecord,
  queryMethod,
} from '../functions/parameters.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../support/index.ts';
import type { Colour } from '../../types/colour.ts';
import type { Numbers } from '../../types/numbers.ts';
import type { HeadersResponses, PathPiecesParameters } from '../../types/operations/parameters.ts';
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

/** The operations of `parameters.path`. */
export class ParametersPath {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `GET /path/simple/{text}/{list}/{record}` */
  simple(text: string, list: Numbers, record: Colour, options?: RequestOptions): APIPromise<Received> {
    return pathSimple(this.#client, text, list, record, options);
  }

  /** `GET /path/simple-exploded/{text}/{list}/{record}` */
  simpleExploded(text: string, list: Numbers, record: Colour, options?: RequestOptions): APIPromise<Received> {
    return pathSimpleExploded(this.#client, text, list, record, options);
  }

  /** `GET /path/label/{text}/{list}/{record}` */
  label(text: string, list: Numbers, record: Colour, options?: RequestOptions): APIPromise<Received> {
    return pathLabel(this.#client, text, list, record, options);
  }

  /** `GET /path/label-exploded/{text}/{list}/{record}` */
  labelExploded(text: string, list: Numbers, record: Colour, options?: RequestOptions): APIPromise<Received> {
    return pathLabelExploded(this.#client, text, list, record, options);
  }

  /** `GET /path/matrix/{text}/{list}/{record}` */
  matrix(text: string, list: Numbers, record: Colour, options?: RequestOptions): APIPromise<Received> {
    return pathMatrix(this.#client, text, list, record, options);
  }

  /** `GET /path/matrix-exploded/{text}/{list}/{record}` */
  matrixExploded(text: string, list: Numbers, record: Colour, options?: RequestOptions): APIPromise<Received> {
    return pathMatrixExploded(this.#client, text, list, record, options);
  }

  /** `GET /path/pieces/{name}.{format}` */
  pieces(name: string, format: PathPiecesParameters['path']['format'], options?: RequestOptions): APIPromise<Received> {
    return pathPieces(this.#client, name, format, options);
  }
}

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
