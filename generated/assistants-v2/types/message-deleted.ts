// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Says that the message was deleted. */
export interface MessageDeleted {
  /** The id of the message. */
  id: string;
  object: 'thread.message.deleted';
  /** Whether it was deleted. */
  deleted: boolean;
}
