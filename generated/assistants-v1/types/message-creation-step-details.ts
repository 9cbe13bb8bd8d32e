// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The step wrote a message. */
export interface MessageCreationStepDetails {
  type: 'message_creation';
  /** The message. */
  message_creation: {
    /** The id of the message. */
    message_id: string;
  };
}
