// Generated from spec/llama-deploy/api-server.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/**
 * A task that shall be done; unknown members are ignored, and so are task_id and session_id, which the server
 * makes or the query names.
 */
export interface DeployedTaskParam {
  /** The JSON text of an object, whose members the workflow is started with. */
  input: string;
  /** The service that shall do the task; absent, it is the default service of the deployment. */
  agent_id?: string | null;
}
