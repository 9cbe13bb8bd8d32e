/** What a scripted model answers to a request: a message, or a failure. */
import { guardReplies } from './built-in-scripts.ts';
import { holds } from './conditions.ts';
import { cutText } from './cut-text.ts';
import { interpolate, interpolateDeep } from './interpolate.ts';
import { readSituation } from './situation.ts';
import type { ModelRequest } from './request.ts';
import type { Fault, FinishReason, ModelScript, Saying, ToolCallSaying } from './script.ts';
import type { Situation } from './situation.ts';

export type ScriptedReply = ScriptedMessage | ScriptedFailure;

export interface ScriptedMessage {
  readonly kind: 'message';
  /** The whole text; absent where only tools are called or the model refuses. */
  readonly text?: string;
  /** The text in the pieces in which it is streamed. */
  readonly pieces: readonly string[];
  readonly toolCalls: readonly ScriptedToolCall[];
  readonly refusal?: string;
  readonly finishReason: FinishReason;
  readonly usage: ScriptedUsage;
  readonly faults: ScriptedFaults;
}

export interface ScriptedToolCall {
  /** Only where the script fixes it; otherwise the caller gives a unique one. */
  readonly id?: string;
  readonly name: string;
  /** JSON text, unless the script wants it malformed. */
  readonly arguments: string;
  readonly pieces: readonly string[];
}

export interface ScriptedUsage {
  readonly promptTokens: number;
  readonly completionTokens: number;
}

/** What goes wrong while a message is sent: times in milliseconds, the others after so many streamed chunks. */
export interface ScriptedFaults {
  readonly delay: number;
  readonly chunkDelay: number;
  readonly dropAfter?: number;
  readonly malformedAfter?: number;
  readonly stallAfter?: number;
}

export interface ScriptedFailure {
  readonly kind: 'failure';
  /** An HTTP status, 400 to 599. */
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** Milliseconds to wait before it. */
  readonly delay: number;
  /** Seconds. */
  readonly retryAfter?: number;
}

const DEFAULT_PIECES = 3;

/** The answer of a script to a request which is made for the `attempt`-th time (from 1). The same input, the same answer. */
export function reply(script: ModelScript, request: ModelRequest, attempt: number): ScriptedReply {
  const situation = readSituation(request, attempt);
  const fault = situation.guard ? {} : mergedFault(script, situation);
  if (fault.status !== undefined) return failure(fault.status, fault);
  const replies = situation.guard ? (script.guard ?? guardReplies) : script.replies;
  const chosen = replies.find((candidate) => holds(candidate.when, situation));
  return chosen === undefined ? unscripted(script, situation) : message(script, chosen.say, { situation, fault });
}

function mergedFault(script: ModelScript, situation: Situation): Fault {
  const happening = (script.faults ?? []).filter((fault) => holds(fault.when, situation));
  return Object.assign({}, ...happening) as Fault;
}

function failure(status: number, fault: Fault): ScriptedFailure {
  return {
    kind: 'failure',
    status,
    code: status === 429 ? 'rate_limit_exceeded' : 'scripted_failure',
    message: `The script answers with status ${status} here.`,
    delay: fault.delay_ms ?? 0,
    ...(fault.retry_after !== undefined && { retryAfter: fault.retry_after }),
  };
}

/** A gap in a script must not look like an answer of a model. */
function unscripted(script: ModelScript, situation: Situation): ScriptedFailure {
  const where = `round ${situation.round}, attempt ${situation.attempt}, after a message of role '${situation.lastRole}'`;
  return {
    kind: 'failure',
    status: 400,
    code: 'no_scripted_reply',
    message: `The script '${script.script}' has no reply for ${where}.`,
    delay: 0,
  };
}

function message(
  script: ModelScript,
  say: Saying,
  at: { readonly situation: Situation; readonly fault: Fault },
): ScriptedMessage {
  const pieces = saidPieces(say, script.salt === true, at.situation);
  const toolCalls = (say.tool_calls ?? []).map((call) => toolCall(call, say, at.situation));
  return {
    kind: 'message',
    ...((pieces.length > 0 || say.text !== undefined) && { text: pieces.join('') }),
    pieces,
    toolCalls,
    ...(say.refusal !== undefined && { refusal: interpolate(say.refusal, at.situation) }),
    finishReason: say.finish_reason ?? (toolCalls.length > 0 ? 'tool_calls' : 'stop'),
    usage: usage(say, [...pieces, ...toolCalls.map((call) => call.arguments)], at.situation),
    faults: faults(at.fault),
  };
}

function saidPieces(say: Saying, salt: boolean, situation: Situation): readonly string[] {
  const salted = salt && !situation.guard ? [` #${situation.attempt}`] : [];
  if (typeof say.chunks === 'object') {
    return [...say.chunks.map((piece) => interpolate(piece, situation)), ...salted];
  }
  if (say.text === undefined) return [];
  return cutText(interpolate(say.text, situation) + salted.join(''), say.chunks ?? DEFAULT_PIECES);
}

function toolCall(call: ToolCallSaying, say: Saying, situation: Situation): ScriptedToolCall {
  const text =
    typeof call.arguments === 'string'
      ? call.arguments
      : JSON.stringify(interpolateDeep(call.arguments ?? {}, situation));
  return {
    ...(call.id !== undefined && { id: call.id }),
    name: call.name,
    arguments: text,
    pieces: cutText(text, typeof say.chunks === 'number' ? say.chunks : DEFAULT_PIECES),
  };
}

/** Without a tokenizer: a token is four characters, as a rule of thumb. What matters is that it never changes. */
function usage(say: Saying, said: readonly string[], situation: Situation): ScriptedUsage {
  const tokens = (characters: number) => Math.ceil(characters / 4);
  return {
    promptTokens: say.usage?.prompt_tokens ?? tokens(JSON.stringify(situation.request.messages).length),
    completionTokens: say.usage?.completion_tokens ?? tokens(said.join('').length),
  };
}

function faults(fault: Fault): ScriptedFaults {
  return {
    delay: fault.delay_ms ?? 0,
    chunkDelay: fault.chunk_delay_ms ?? 0,
    ...(fault.drop_after !== undefined && { dropAfter: fault.drop_after }),
    ...(fault.malformed_after !== undefined && { malformedAfter: fault.malformed_after }),
    ...(fault.stall_after !== undefined && { stallAfter: fault.stall_after }),
  };
}
