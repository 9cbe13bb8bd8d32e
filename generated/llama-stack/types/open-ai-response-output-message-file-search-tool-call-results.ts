// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A passage that a search found. */
export interface OpenAIResponseOutputMessageFileSearchToolCallResults {
  /** The file it is in. */
  file_id: string;
  /** The name of that file. */
  filename: string;
  /** How well it fits; more is better. */
  score: number;
  /** The passage. */
  text: string;
  /** Facts about the file. */
  attributes: {
    [key: string]: unknown;
  };
}
