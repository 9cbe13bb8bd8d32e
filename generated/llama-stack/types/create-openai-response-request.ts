// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseInputParam } from './open-ai-response-input-param.ts';
import type { OpenAIResponseInputTool } from './open-ai-response-input-tool.ts';
import type { OpenAIResponseTextParam } from './open-ai-response-text-param.ts';

/** The body that makes a response. */
export interface CreateOpenaiResponseRequest {
  /** The id of the model to ask. */
  model: string;
  /** What to answer: plain text of the user, or items. */
  input: string | OpenAIResponseInputParam[];
  /** A system prompt for this response only. */
  instructions?: string | null;
  /** A stored response to continue: what it read and wrote comes before the input. */
  previous_response_id?: string | null;
  /**
   * Whether the response can be read, listed and continued later.
   * @default true
   */
  store?: boolean | null;
  /**
   * Whether the response is streamed.
   * @default false
   */
  stream?: boolean | null;
  /** How freely the model draws; more is bolder. */
  temperature?: number | null;
  /** Settings for the text of the answer; plain text if absent. */
  text?: OpenAIResponseTextParam | null;
  /** What the model may use. */
  tools?: OpenAIResponseInputTool[] | null;
  /** Fields to add to the answer; those that the server always sends need not be named. */
  include?: string[] | null;
  /**
   * The most model calls for this response; at least one is always made.
   * @default 10
   */
  max_infer_iters?: number | null;
}
