// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A tool that reads files. */
export interface AttachmentToolParam {
  /** The kind of tool. */
  type: 'code_interpreter' | 'file_search';
}
