// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The request was turned away before it was looked at. */
export interface ErrorMessage {
  /** Holds the reason. */
  error: {
    /** Why, for people. */
    message: string;
  };
}
