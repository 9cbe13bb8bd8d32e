/** The objects of the chat-completions API for a scripted message: one completion, or the chunks of a stream. */
import type { ScriptedMessage, ScriptedToolCall, ScriptedUsage } from '#model-script';

/** What makes an answer unique; tool calls whose id the script leaves open get theirs from here. */
export interface AnswerIdentity {
  readonly id: string;
  readonly model: string;
  /** Seconds since 1970. */
  readonly created: number;
  readonly toolCallIds: readonly string[];
}

/** A chunk of a stream; `piece` tells those that carry a piece of what is said. */
export interface Chunk {
  readonly piece: boolean;
  readonly content: object;
}

/** The answer to a request without `stream`. */
export function completion(message: ScriptedMessage, identity: AnswerIdentity): object {
  const calls = message.toolCalls.map((call, index) => ({
    id: identity.toolCallIds[index],
    type: 'function',
    function: { name: call.name, arguments: call.arguments },
  }));
  const said = {
    role: 'assistant',
    content: message.text ?? null,
    refusal: message.refusal ?? null,
    ...(calls.length > 0 && { tool_calls: calls }),
  };
  return {
    ...frame(identity, 'chat.completion'),
    choices: [{ index: 0, message: said, logprobs: null, finish_reason: message.finishReason }],
    usage: usageObject(message.usage),
  };
}

/** The chunks of a streamed answer in order, without the final `[DONE]`; with usage, a last one that has no choices. */
export function completionChunks(
  message: ScriptedMessage,
  identity: AnswerIdentity,
  options: { readonly usage: boolean },
): readonly Chunk[] {
  const start = frame(identity, 'chat.completion.chunk');
  const chunk = (delta: object, finish: string | null = null): object => ({
    ...start,
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
    ...(options.usage && { usage: null }),
  });
  const said = [
    ...textDeltas(message),
    ...message.toolCalls.flatMap((call, index) => toolCallDeltas(call, index, identity)),
  ];
  return [
    { piece: false, content: chunk({ role: 'assistant', content: message.text === undefined ? null : '' }) },
    ...said.map((delta) => ({ piece: true, content: chunk(delta) })),
    { piece: false, content: chunk({}, message.finishReason) },
    ...(options.usage ? [{ piece: false, content: { ...start, choices: [], usage: usageObject(message.usage) } }] : []),
  ];
}

function frame(identity: AnswerIdentity, object: string): object {
  return { id: identity.id, object, created: identity.created, model: identity.model, system_fingerprint: null };
}

function textDeltas(message: ScriptedMessage): readonly object[] {
  const refusal = message.refusal === undefined ? [] : [{ refusal: message.refusal }];
  return [...message.pieces.map((content) => ({ content })), ...refusal];
}

/** As real servers do: the first delta of a call names the tool, the later ones bring its arguments. */
function toolCallDeltas(call: ScriptedToolCall, index: number, identity: AnswerIdentity): readonly object[] {
  const first = {
    index,
    id: identity.toolCallIds[index],
    type: 'function',
    function: { name: call.name, arguments: '' },
  };
  const later = call.pieces.map((piece) => ({ index, function: { arguments: piece } }));
  return [first, ...later].map((delta) => ({ tool_calls: [delta] }));
}

function usageObject(usage: ScriptedUsage): object {
  return {
    prompt_tokens: usage.promptTokens,
    completion_tokens: usage.completionTokens,
    total_tokens: usage.promptTokens + usage.completionTokens,
  };
}
