/** The answer of a chat-completions server as events: from its stream, or in one piece from servers that do not stream. */
import { EventSourceParserStream } from 'eventsource-parser/stream';
import { ModelFailure, type FinishReason, type ModelEvent, type ModelUsage } from './model.ts';

/** Reads an answer with a status of success. Throws `ModelFailure` where it is not a complete one. */
export async function* readChunks(response: Response): AsyncGenerator<ModelEvent> {
  if (response.body === null) throw new ModelFailure('the model server sent no body');
  if (response.headers.get('content-type')?.includes('application/json') === true) {
    return yield* wholeAnswer(parse(await response.text()));
  }
  yield* streamedAnswer(response.body);
}

/** The parts of a chunk that are read; a server may send anything, so each is looked at before use. */
interface Chunk {
  readonly choices?: readonly { readonly delta?: Delta; readonly message?: Delta; readonly finish_reason?: unknown }[];
  readonly usage?: { readonly prompt_tokens?: unknown; readonly completion_tokens?: unknown } | null;
  readonly error?: { readonly message?: unknown; readonly code?: unknown } | null;
}

interface Delta {
  readonly content?: unknown;
  readonly refusal?: unknown;
  readonly tool_calls?: readonly DeltaCall[] | null;
}

interface DeltaCall {
  readonly index?: unknown;
  readonly id?: unknown;
  readonly function?: { readonly name?: unknown; readonly arguments?: unknown };
}

/** The end comes last, with the usage that some servers send after the finish reason. */
async function* streamedAnswer(body: ReadableStream<Uint8Array>): AsyncGenerator<ModelEvent> {
  let reason: FinishReason | undefined;
  let usage: ModelUsage | undefined;
  let done = false;
  const decoded: ReadableStream<string> = body.pipeThrough(
    new TextDecoderStream() as TransformStream<Uint8Array, string>,
  );
  for await (const { data } of decoded.pipeThrough(new EventSourceParserStream())) {
    done = data === '[DONE]';
    if (done) break;
    const chunk = parse(data);
    yield* deltaEvents(chunk.choices?.[0]?.delta);
    reason = finishReason(chunk.choices?.[0]?.finish_reason) ?? reason;
    usage = usageOf(chunk.usage) ?? usage;
  }
  if (reason === undefined && !done)
    throw new ModelFailure('the model server ended the stream before the answer was complete');
  yield { kind: 'finish', reason: reason ?? 'stop', ...(usage !== undefined && { usage }) };
}

function* wholeAnswer(answer: Chunk): Generator<ModelEvent> {
  const choice = answer.choices?.[0];
  if (choice?.message === undefined) throw new ModelFailure('the model server sent no message');
  yield* deltaEvents(choice.message);
  const usage = usageOf(answer.usage);
  yield { kind: 'finish', reason: finishReason(choice.finish_reason) ?? 'stop', ...(usage !== undefined && { usage }) };
}

function* deltaEvents(delta: Delta | undefined): Generator<ModelEvent> {
  for (const text of [delta?.content, delta?.refusal]) {
    if (typeof text === 'string' && text !== '') yield { kind: 'text', text };
  }
  for (const [position, call] of (delta?.tool_calls ?? []).entries()) {
    const { name, arguments: piece } = call.function ?? {};
    yield {
      kind: 'tool-call',
      index: typeof call.index === 'number' ? call.index : position,
      ...(typeof call.id === 'string' && call.id !== '' && { id: call.id }),
      ...(typeof name === 'string' && name !== '' && { name }),
      arguments: typeof piece === 'string' ? piece : '',
    };
  }
}

function parse(text: string): Chunk {
  let chunk: Chunk | null;
  try {
    chunk = JSON.parse(text) as Chunk | null;
  } catch (cause) {
    throw new ModelFailure('the model server sent something that is not JSON', { cause });
  }
  if (typeof chunk !== 'object' || chunk === null) throw new ModelFailure('the model server sent no object');
  if (chunk.error !== undefined && chunk.error !== null) throw streamedFailure(chunk.error);
  return chunk;
}

function streamedFailure(error: NonNullable<Chunk['error']>): ModelFailure {
  const message =
    typeof error.message === 'string' ? error.message : 'the model server failed in the middle of its answer';
  return new ModelFailure(message, typeof error.code === 'number' ? { status: error.code } : {});
}

const reasons: ReadonlyMap<unknown, FinishReason> = new Map<unknown, FinishReason>([
  ['stop', 'stop'],
  ['eos', 'stop'],
  ['tool_calls', 'tool_calls'],
  ['function_call', 'tool_calls'],
  ['length', 'length'],
  ['content_filter', 'content_filter'],
]);

/** A reason that nobody knows still is the end of an answer. */
function finishReason(reason: unknown): FinishReason | undefined {
  return typeof reason === 'string' ? (reasons.get(reason) ?? 'stop') : undefined;
}

function usageOf(usage: Chunk['usage']): ModelUsage | undefined {
  const { prompt_tokens: input, completion_tokens: output } = usage ?? {};
  return typeof input === 'number' && typeof output === 'number'
    ? { inputTokens: input, outputTokens: output }
    : undefined;
}
