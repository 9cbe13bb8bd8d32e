// Generated from spec/llama-deploy/api-server.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Where to look further. */
export interface ApiServerHome {
  /** The address of a description of the API. */
  swagger_docs: string;
  /** The address of the status. */
  status: string;
}
