// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Says that the thread was deleted. */
export interface ThreadDeleted {
  /** The id of the thread. */
  id: string;
  object: 'thread.deleted';
  /** Whether it was deleted. */
  deleted: boolean;
}
