// Generated from spec/llama-deploy/api-server.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A task that shall be done; unknown members are ignored. */
export interface TaskDefinitionParam {
  /** The JSON text of an object, whose members the workflow is started with. */
  input: string;
  /** Identifies the task; the control plane keeps it, the API server makes one of its own. */
  task_id?: string;
  /**
   * Identifies the session; where the request names the session elsewhere too, this is ignored or must be the
   * same.
   */
  session_id?: string | null;
  /** The service that shall do the task. */
  agent_id?: string | null;
}
