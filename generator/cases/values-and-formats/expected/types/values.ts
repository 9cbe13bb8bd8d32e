// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export interface Values {
  code?: string;
  /** @format date-time */
  when?: string;
  share?: number;
  /** @format int64 */
  big?: number;
  few?: string[];
}
