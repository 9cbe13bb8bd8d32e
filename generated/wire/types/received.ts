// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The sections of a request, as they were decoded. */
export interface Received {
  path?: unknown;
  query?: unknown;
  header?: unknown;
  cookie?: unknown;
  body?: unknown;
  contentType?: string;
  credentials?: string[];
}
