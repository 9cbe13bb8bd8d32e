// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Which tools need an approval, by name. */
export interface ApprovalFilter {
  /** Tools that always need one. */
  always?: string[] | null;
  /** Tools that never need one. */
  never?: string[] | null;
}
