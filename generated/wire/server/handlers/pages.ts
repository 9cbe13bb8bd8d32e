// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { PageByCursorRequest, PageByCursorResult } from '../operations/page-by-cursor.ts';
import type { PageByOffsetRequest, PageByOffsetResult } from '../operations/page-by-offset.ts';
import type { PageByUrlRequest, PageByUrlResult } from '../operations/page-by-url.ts';

/** Handlers of `pages`. */
export interface PagesHandlers<Context> {
  /** `GET /pages/cursor` */
  pageByCursor(request: PageByCursorRequest, context: Context): PageByCursorResult | Promise<PageByCursorResult>;

  /** `GET /pages/offset` */
  pageByOffset(request: PageByOffsetRequest, context: Context): PageByOffsetResult | Promise<PageByOffsetResult>;

  /** `GET /pages/next` */
  pageByUrl(request: PageByUrlRequest, context: Context): PageByUrlResult | Promise<PageByUrlResult>;
}
