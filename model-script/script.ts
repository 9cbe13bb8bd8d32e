/** The format of a model script, as data; `model-script.schema.json` is the same in JSON Schema. */

export interface ModelScript {
  /** The script's name; a request names it as the model `script:<name>`. */
  readonly script: string;
  readonly summary?: string;
  /** Every text ends with ` #<attempt>`, so that an inference which was silently repeated shows. */
  readonly salt?: boolean;
  /** The first reply whose conditions hold is given. */
  readonly replies: readonly Reply[];
  /** The same for prompts of a guard model; absent: the built-in guard answers. */
  readonly guard?: readonly Reply[];
  /** Every fault whose conditions hold happens. Guard prompts never fail. */
  readonly faults?: readonly Fault[];
}

export interface Reply {
  readonly when?: Condition;
  readonly say: Saying;
}

/** All members must hold; an empty condition always holds. */
export interface Condition {
  /** 1 for the first inference after a user message, 2 after the first tool round, and so on. */
  readonly round?: number;
  /** How often the very same conversation has been asked, counted from 1. */
  readonly attempt?: number;
  /** The role of the last message that is not a system text. */
  readonly last_message?: 'user' | 'assistant' | 'tool';
  /** A part of the last user text. */
  readonly contains?: string;
  /** A regular expression for the last user text; bounded, see `bounded-pattern.ts`. */
  readonly matches?: string;
  /** The last message is the result of this tool. */
  readonly tool?: string;
  /** Names of tools that the request must offer; `true`: at least one, `false`: none. */
  readonly tools?: boolean | readonly string[];
}

/** What is said. Texts may hold placeholders, see `interpolate.ts`. */
export interface Saying {
  readonly text?: string;
  /** Into how many pieces a text is cut, or the pieces themselves instead of a text. */
  readonly chunks?: number | readonly string[];
  readonly tool_calls?: readonly ToolCallSaying[];
  readonly refusal?: string;
  readonly finish_reason?: FinishReason;
  readonly usage?: { readonly prompt_tokens: number; readonly completion_tokens: number };
}

export interface ToolCallSaying {
  /** Absent: whoever gives the answer makes a unique one. */
  readonly id?: string;
  readonly name: string;
  /** A string is sent as it is, well-formed or not. */
  readonly arguments?: { readonly [name: string]: unknown } | string;
}

export type FinishReason = 'stop' | 'tool_calls' | 'length' | 'content_filter';

/** Counts are of streamed pieces of text or arguments; an answer in one piece suffers the fault at once. */
export interface Fault {
  readonly when?: Condition;
  /** Waits before anything is sent. */
  readonly delay_ms?: number;
  /** Waits before each chunk. */
  readonly chunk_delay_ms?: number;
  /** Answers with this status and an error instead. */
  readonly status?: number;
  /** Seconds in the `retry-after` header of that answer. */
  readonly retry_after?: number;
  /** Cuts the connection after so many chunks. */
  readonly drop_after?: number;
  /** Sends a chunk that is no JSON after so many chunks, and ends. */
  readonly malformed_after?: number;
  /** Sends nothing more after so many chunks, and keeps the connection open. */
  readonly stall_after?: number;
}

/** One thing wrong with a script file. */
export interface ScriptProblem {
  readonly file: string;
  /** A JSON pointer in URI-fragment form, like `#/replies/0/say`. */
  readonly pointer: string;
  readonly message: string;
}
