// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Which version of the API the server speaks. */
export interface VersionInfo {
  /** The version, as in 0.2.18. */
  version: string;
}
