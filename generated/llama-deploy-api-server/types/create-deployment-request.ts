// Generated from spec/llama-deploy/api-server.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The form that uploads a deployment. */
export interface CreateDeploymentRequest {
  /**
   * The deployment file, in YAML.
   * @format binary
   */
  config_file: string;
}
