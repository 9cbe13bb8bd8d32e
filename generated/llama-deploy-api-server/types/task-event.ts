// Generated from spec/llama-deploy/api-server.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/**
 * The content of an event of a workflow, without its kind; members that the event does not declare stand under
 * _data. The last line holds the result; a line that holds error alone tells that the stream could not go on.
 */
export interface TaskEvent {
  [key: string]: unknown;
}
