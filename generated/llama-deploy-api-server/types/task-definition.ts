// Generated from spec/llama-deploy/api-server.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A task. */
export interface TaskDefinition {
  /** The JSON text of an object, whose members the workflow was started with. */
  input: string;
  /** Identifies the task. */
  task_id: string;
  /** The session that the task belongs to. */
  session_id: string | null;
  /** The service that does the task. */
  agent_id: string | null;
}
