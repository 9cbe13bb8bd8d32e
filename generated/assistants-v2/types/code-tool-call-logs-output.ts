// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** What code printed. */
export interface CodeToolCallLogsOutput {
  type: 'logs';
  /** The text. */
  logs: string;
}
