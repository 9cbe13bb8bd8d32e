// Generated from spec/llama-deploy/control-plane.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The request was understood but could not be carried out. */
export interface ErrorDetail {
  /** Why, for people. */
  detail: string;
}
