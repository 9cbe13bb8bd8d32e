// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A passage of a file. */
export interface FileSearchResult {
  /** The id of the file. */
  file_id: string;
  /** The name of the file. */
  file_name: string;
  /** How well it fits. */
  score: number;
  /** What it says; only where it was asked for. */
  content?: Array<{
    type?: 'text';
    /** The words. */
    text?: string;
  }>;
}
