// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A place on the web. */
export interface URLSchema {
  /** The address, with its scheme. */
  uri: string;
}
