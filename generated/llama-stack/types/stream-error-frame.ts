// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A frame that says that the stream failed; it is the last one. */
export interface StreamErrorFrame {
  /** Holds the reason. */
  error: {
    /** The status that a plain answer would have had, a colon, and why. */
    message: string;
  };
}
