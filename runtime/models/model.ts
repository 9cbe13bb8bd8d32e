/** The models port: a language model is asked with a conversation and answers piece by piece. */

/** In the words of the chat-completions API, which every model server speaks. */
export interface ChatRequest {
  readonly model: string;
  readonly messages: readonly ChatMessage[];
  readonly tools?: readonly ChatTool[];
  readonly tool_choice?: ChatToolChoice;
  readonly temperature?: number;
  readonly top_p?: number;
  readonly top_k?: number;
  readonly max_tokens?: number;
  readonly repetition_penalty?: number;
  readonly stop?: readonly string[];
  readonly response_format?: ChatResponseFormat;
  /** For models that write their tool calls as text: how. */
  readonly tool_prompt_format?: string;
  readonly [parameter: string]: unknown;
}

export interface ChatMessage {
  readonly role: 'system' | 'developer' | 'user' | 'assistant' | 'tool';
  readonly content: string | readonly ChatContentPart[] | null;
  readonly tool_calls?: readonly ChatToolCall[];
  readonly tool_call_id?: string;
  readonly [member: string]: unknown;
}

export type ChatContentPart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'image_url'; readonly image_url: { readonly url: string; readonly detail?: string } };

export interface ChatToolCall {
  readonly id: string;
  readonly type: 'function';
  readonly function: { readonly name: string; readonly arguments: string };
  readonly [member: string]: unknown;
}

export interface ChatTool {
  readonly type: 'function';
  readonly function: {
    readonly name: string;
    readonly description?: string;
    readonly parameters?: object;
    readonly strict?: boolean;
    readonly [member: string]: unknown;
  };
  readonly [member: string]: unknown;
}

export type ChatToolChoice =
  | 'auto'
  | 'none'
  | 'required'
  | { readonly type: 'function'; readonly function: { readonly name: string } };

export type ChatResponseFormat =
  | { readonly type: 'text' | 'json_object' }
  | {
      readonly type: 'json_schema';
      readonly json_schema: { readonly name: string; readonly schema?: object; readonly strict?: boolean };
    }
  | { readonly type: 'grammar'; readonly bnf: object };

export type ModelEvent =
  | { readonly kind: 'text'; readonly text: string }
  /** A piece of the call at `index`; the id and the name come with its first piece. */
  | {
      readonly kind: 'tool-call';
      readonly index: number;
      readonly id?: string;
      readonly name?: string;
      readonly arguments: string;
    }
  /** The last event of every complete answer. */
  | { readonly kind: 'finish'; readonly reason: FinishReason; readonly usage?: ModelUsage };

export type FinishReason = 'stop' | 'tool_calls' | 'length' | 'content_filter';

export interface ModelUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export interface AskOptions {
  readonly signal: AbortSignal;
  /** How often this very question has been asked in its run, counted from 1. */
  readonly attempt: number;
}

export interface ModelProvider {
  /** Streams one answer. Throws `ModelFailure`, at any point; ends early when the signal is given. */
  ask(request: ChatRequest, options: AskOptions): AsyncIterable<ModelEvent>;
  /** Whether a model is served, where that can be known beforehand; never throws. Absent: nobody can tell. */
  serves?(model: string, signal: AbortSignal): Promise<boolean>;
}

export interface Models {
  /** The provider of a model, or nothing if no such model is served. */
  find(model: string): ModelProvider | undefined;
}

export interface ModelFailureOptions {
  /** The HTTP status that the provider answered with, if it answered. */
  readonly status?: number;
  /** Seconds to wait before asking again. */
  readonly retryAfter?: number;
  readonly cause?: unknown;
}

/** A model did not answer, or not to the end. */
export class ModelFailure extends Error {
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;

  constructor(message: string, options: ModelFailureOptions = {}) {
    super(message, { cause: options.cause });
    this.name = 'ModelFailure';
    this.status = options.status;
    this.retryAfter = options.retryAfter;
  }
}
