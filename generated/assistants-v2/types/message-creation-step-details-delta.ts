// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The step writes a message. */
export interface MessageCreationStepDetailsDelta {
  type: 'message_creation';
  /** The message. */
  message_creation?: {
    /** The id of the message. */
    message_id?: string;
  };
}
