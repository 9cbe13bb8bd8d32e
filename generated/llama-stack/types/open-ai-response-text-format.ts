// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type {
  OpenAIResponseTextFormatType,
  OpenAIResponseTextFormatTypeInput,
} from './open-ai-response-text-format-type.ts';

/** What form the text of an answer has; keys that were not sent are not sent back. */
export interface OpenAIResponseTextFormat {
  /** What kind of text it is. */
  type?: OpenAIResponseTextFormatType;
  /** A name for the JSON Schema. */
  name?: string | null;
  /** The JSON Schema that the text satisfies. */
  schema?: {
    [key: string]: unknown;
  } | null;
  /** What the schema is for, for the model to read. */
  description?: string | null;
  /** Whether the text must satisfy the schema exactly. */
  strict?: boolean | null;
}

/** What form the text of an answer has; keys that were not sent are not sent back. */
export interface OpenAIResponseTextFormatInput {
  /** What kind of text it is. */
  type?: OpenAIResponseTextFormatTypeInput;
  /** A name for the JSON Schema. */
  name?: string | null;
  /** The JSON Schema that the text satisfies. */
  schema?: {
    [key: string]: unknown;
  } | null;
  /** What the schema is for, for the model to read. */
  description?: string | null;
  /** Whether the text must satisfy the schema exactly. */
  strict?: boolean | null;
}
