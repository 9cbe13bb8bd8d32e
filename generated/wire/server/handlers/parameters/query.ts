// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { QueryContentRequest, QueryContentResult } from '../../operations/query-content.ts';
import type { QueryDeepRequest, QueryDeepResult } from '../../operations/query-deep.ts';
import type { QueryDelimitedRequest, QueryDelimitedResult } from '../../operations/query-delimited.ts';
import type { QueryFormRequest, QueryFormResult } from '../../operations/query-form.ts';
import type { QueryFormJoinedRequest, QueryFormJoinedResult } from '../../operations/query-form-joined.ts';
import type { QueryFormRecordRequest, QueryFormRecordResult } from '../../operations/query-form-record.ts';
import type { QueryMethodRequest, QueryMethodResult } from '../../operations/query-method.ts';

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
