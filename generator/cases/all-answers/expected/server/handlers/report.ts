// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { GetReportRequest, GetReportResult } from '../operations/report.ts';

/** Handlers of `report`. */
export interface ReportHandlers<Context> {
  /** `GET /report` */
  getReport(request: GetReportRequest, context: Context): GetReportResult | Promise<GetReportResult>;
}
