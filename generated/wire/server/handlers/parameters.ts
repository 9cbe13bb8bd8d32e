// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ClashRequest, ClashResult } from '../operations/clash.ts';
import type { CookiesRequest, CookiesResult } from '../operations/cookies.ts';
import type { HeadersRequest, HeadersResult } from '../operations/headers.ts';

/** Handlers of `parameters`. */
export interface ParametersHandlers<Context> {
  /** `GET /header` */
  headers(request: HeadersRequest, context: Context): HeadersResult | Promise<HeadersResult>;

  /** `GET /cookie` */
  cookies(request: CookiesRequest, context: Context): CookiesResult | Promise<CookiesResult>;

  /** `POST /clash/{id}` */
  clash(request: ClashRequest, context: Context): ClashResult | Promise<ClashResult>;
}
