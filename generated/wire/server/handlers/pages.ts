// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type {
  PageByCursorRequest,
  PageByCursorResult,
  PageByOffsetRequest,
  PageByOffsetResult,
  PageByUrlRequest,
  PageByUrlResult,
} from '../operations/pages.ts';

/** Handlers of `pages`. */
export interface PagesHandlers<Context> {
  /** `GET /pages/cursor` */
  pageByCursor(request: PageByCursorRequest, context: Context): PageByCursorResult | Promise<PageByCursorResult>;

  /** `GET /pages/offset` */
  pageByOffset(request: PageByOffsetRequest, context: Context): PageByOffsetResult | Promise<PageByOffsetResult>;

  /** `GET /pages/next` */
  pageByUrl(request: PageByUrlRequest, context: Context): PageByUrlResult | Promise<PageByUrlResult>;
}
