// Generated from spec/llama-deploy/api-server.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** An event for a task. */
export interface EventDefinition {
  /** The service that does the task. */
  agent_id: string;
  /**
   * The JSON text of the event, with the name of its kind under qualified_name and its content under value, or
   * the bare content.
   */
  event_obj_str: string;
}
