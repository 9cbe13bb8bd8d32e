/** An answer of a model, put together from its events. */
import type { FinishReason, ModelEvent, ModelUsage } from '../models/model.ts';

export interface ModelAnswer {
  readonly text: string;
  readonly calls: readonly AnswerCall[];
  readonly reason: FinishReason;
  readonly usage?: ModelUsage;
}

export interface AnswerCall {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  /** The pieces in which the arguments came. */
  readonly pieces: readonly string[];
}

/** Before the first event. */
export const emptyAnswer: ModelAnswer = { text: '', calls: [], reason: 'stop' };

/** The answer after one more event; a call whose id the model left out gets the one that `freshId` gives. */
export function extendAnswer(answer: ModelAnswer, event: ModelEvent, freshId: () => string): ModelAnswer {
  if (event.kind === 'text') return { ...answer, text: answer.text + event.text };
  if (event.kind === 'finish') {
    return { ...answer, reason: event.reason, ...(event.usage !== undefined && { usage: event.usage }) };
  }
  const { index, id, name, arguments: piece } = event;
  // Some servers give every call the same index, and only its id is its own.
  const known = answer.calls.findLast((call) => call.index === index && (id === undefined || call.id === id));
  const call = known ?? { index, id: id ?? freshId(), name: '', pieces: [] };
  const pieces = piece === '' ? call.pieces : [...call.pieces, piece];
  const extended = { ...call, name: name ?? call.name, pieces };
  const others =
    known === undefined ? [...answer.calls, extended] : answer.calls.map((each) => (each === known ? extended : each));
  return { ...answer, calls: others };
}

/** The arguments as an object; nothing where they are something else, or not JSON. */
export function parseArguments(text: string): { [name: string]: unknown } | undefined {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
