// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseError } from './open-ai-response-error.ts';
import type { OpenAIResponseIncompleteDetails } from './open-ai-response-incomplete-details.ts';
import type { OpenAIResponseOutput } from './open-ai-response-output.ts';
import type { OpenAIResponseStatus } from './open-ai-response-status.ts';
import type { OpenAIResponseText } from './open-ai-response-text.ts';
import type { OpenAIResponseUsage } from './open-ai-response-usage.ts';

/** An answer of the model, with everything that was done to reach it. */
export interface OpenAIResponseObject {
  /** Identifies the response. */
  id: string;
  /** Says that this is a response. */
  object: 'response';
  /** When it was made, in whole seconds since 1970. */
  created_at: number;
  /** How far it has got. */
  status: OpenAIResponseStatus;
  /** Why it failed; null unless it did. */
  error: OpenAIResponseError | null;
  /** What cut it short; null unless something did. */
  incomplete_details?: OpenAIResponseIncompleteDetails | null;
  /** The model that was asked, as in the request. */
  model: string;
  /** What was done and answered, in order. */
  output: OpenAIResponseOutput[];
  /** Whether the model may call several tools at once. */
  parallel_tool_calls: boolean;
  /** The response that this one continues; null if it begins a chain. */
  previous_response_id: string | null;
  /** How freely the model draws; null where it was left to the provider. */
  temperature: number | null;
  /** What form the text has. */
  text: OpenAIResponseText;
  /** The share of likelihood to draw from; null where it was left to the provider. */
  top_p: number | null;
  /** How a conversation that is too long is shortened; null if it is not. */
  truncation: string | null;
  /** The end user that the request spoke for; null if it named none. */
  user: string | null;
  /** The system prompt of this response. */
  instructions?: string | null;
  /** The most tokens that could be written. */
  max_output_tokens?: number | null;
  /** Facts that the client attached. */
  metadata?: {
    [key: string]: string;
  } | null;
  /** How many tokens were read and written; null if that is not known. */
  usage?: OpenAIResponseUsage | null;
}
