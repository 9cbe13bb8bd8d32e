// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type {
  ClashRequest,
  ClashResult,
  CookiesRequest,
  CookiesResult,
  HeadersRequest,
  HeadersResult,
  PathLabelExplodedRequest,
  PathLabelExplodedResult,
  PathLabelRequest,
  PathLabelResult,
  PathMatrixExplodedRequest,
  PathMatrixExplodedResult,
  PathMatrixRequest,
  PathMatrixResult,
  PathPiecesRequest,
  PathPiecesResult,
  PathSimpleExplodedRequest,
  PathSimpleExplodedResult,
  PathSimpleRequest,
  PathSimpleResult,
  QueryContentRequest,
  QueryContentResult,
  QueryDeepRequest,
  QueryDeepResult,
  QueryDelimitedRequest,
  QueryDelimitedResult,
  QueryFormJoinedRequest,
  QueryFormJoinedResult,
  QueryFormRecordRequest,
  QueryFormRecordResult,
  QueryFormRequest,
  QueryFormResult,
  QueryMethodRequest,
  QueryMethodResult,
} from '../operations/parameters.ts';

/** Handlers of `parameters`. */
export interface ParametersHandlers<Context> {
  /** `GET /header` */
  headers(request: HeadersRequest, context: Context): HeadersResult | Promise<HeadersResult>;

  /** `GET /cookie` */
  cookies(request: CookiesRequest, context: Context): CookiesResult | Promise<CookiesResult>;

  /** `POST /clash/{id}` */
  clash(request: ClashRequest, context: Context): ClashResult | Promise<ClashResult>;
}

/** Handlers of `parameters.path`. */
export interface ParametersPathHandlers<Context> {
  /** `GET /path/simple/{text}/{list}/{record}` */
  pathSimple(request: PathSimpleRequest, context: Context): PathSimpleResult | Promise<PathSimpleResult>;

  /** `GET /path/simple-exploded/{text}/{list}/{record}` */
  pathSimpleExploded(
    request: PathSimpleExplodedRequest,
    context: Context,
  ): PathSimpleExplodedResult | Promise<PathSimpleExplodedResult>;

  /** `GET /path/label/{text}/{list}/{record}` */
  pathLabel(request: PathLabelRequest, context: Context): PathLabelResult | Promise<PathLabelResult>;

  /** `GET /path/label-exploded/{text}/{list}/{record}` */
  pathLabelExploded(
    request: PathLabelExplodedRequest,
    context: Context,
  ): PathLabelExplodedResult | Promise<PathLabelExplodedResult>;

  /** `GET /path/matrix/{text}/{list}/{record}` */
  pathMatrix(request: PathMatrixRequest, context: Context): PathMatrixResult | Promise<PathMatrixResult>;

  /** `GET /path/matrix-exploded/{text}/{list}/{record}` */
  pathMatrixExploded(
    request: PathMatrixExplodedRequest,
    context: Context,
  ): PathMatrixExplodedResult | Promise<PathMatrixExplodedResult>;

  /** `GET /path/pieces/{name}.{format}` */
  pathPieces(request: PathPiecesRequest, context: Context): PathPiecesResult | Promise<PathPiecesResult>;
}

/** Handlers of `parameters.query`. */
export interface ParametersQueryHandlers<Context> {
  /** `GET /query/form` */
  queryForm(request: QueryFormRequest, context: Context): QueryFormResult | Promise<QueryFormResult>;

  /** `GET /query/form-record` */
  queryFormRecord(
    request: QueryFormRecordRequest,
    context: Context,
  ): QueryFormRecordResult | Promise<QueryFormRecordResult>;

  /** `GET /query/form-joined` */
  queryFormJoined(
    request: QueryFormJoinedRequest,
    context: Context,
  ): QueryFormJoinedResult | Promise<QueryFormJoinedResult>;

  /** `GET /query/delimited` */
  queryDelimited(
    request: QueryDelimitedRequest,
    context: Context,
  ): QueryDelimitedResult | Promise<QueryDelimitedResult>;

  /** `GET /query/deep` */
  queryDeep(request: QueryDeepRequest, context: Context): QueryDeepResult | Promise<QueryDeepResult>;

  /** `GET /query/content` */
  queryContent(request: QueryContentRequest, context: Context): QueryContentResult | Promise<QueryContentResult>;

  /** `QUERY /query/method` */
  queryMethod(request: QueryMethodRequest, context: Context): QueryMethodResult | Promise<QueryMethodResult>;
}
