// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Any JSON object. */
export interface JsonObjectResponseFormat {
  type: 'json_object';
}
