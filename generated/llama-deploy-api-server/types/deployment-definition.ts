// Generated from spec/llama-deploy/api-server.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A deployment. */
export interface DeploymentDefinition {
  /** Identifies the deployment. */
  name: string;
}
