// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Says that the assistant was deleted. */
export interface AssistantDeleted {
  /** The id of the assistant. */
  id: string;
  object: 'assistant.deleted';
  /** Whether it was deleted. */
  deleted: boolean;
}
