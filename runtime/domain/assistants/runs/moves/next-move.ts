/** What a run does next, decided from where it stands and what came for it; nothing else is asked. */
import type { RunIncompleteReason } from '../../records/run.ts';
import type { ToolCall } from '../../records/step.ts';
import { isTerminal } from '../lifecycle.ts';
import { deadlineOf, openCalls, openStep, tornSteps, type RunState } from '../run-state.ts';

export type Move =
  | { readonly kind: 'begin' }
  | { readonly kind: 'infer'; readonly attempt: number }
  /** An answer was cut off by the end of a process: what it had begun is closed before anything else. */
  | { readonly kind: 'mend' }
  | { readonly kind: 'call'; readonly call: ToolCall; readonly interrupted: boolean }
  | { readonly kind: 'close-step' }
  | { readonly kind: 'require-action' }
  | { readonly kind: 'complete' }
  | { readonly kind: 'leave-incomplete'; readonly reason: RunIncompleteReason }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'expire' }
  | { readonly kind: 'give-up'; readonly reason: string };

/** What is not in the log of the run. */
export interface Outside {
  /** Seconds since 1970. */
  readonly now: number;
  readonly cancelled: boolean;
}

const mostInterruptions = 5;
const mostAnswers = 100;

/** The next move; nothing where the run rests. */
export function nextMove(state: RunState, { now, cancelled }: Outside): Move | undefined {
  const { status } = state.run;
  const deadline = deadlineOf(state);
  if (isTerminal(status)) return undefined;
  if (cancelled || status === 'cancelling') return { kind: 'cancel' };
  if (deadline !== null && now >= deadline) return { kind: 'expire' };
  if (status === 'requires_action') return undefined;
  return status === 'queued' ? { kind: 'begin' } : work(state);
}

function work(state: RunState): Move {
  if (tornSteps(state).length > 0) return { kind: 'mend' };
  if (state.interruptions >= mostInterruptions) return giveUp('The run was interrupted too often.');
  if (openStep(state) !== undefined) return state.answered?.reason === 'length' ? tooLong : workOnCalls(state);
  return afterAnswer(state) ?? { kind: 'infer', attempt: state.interruptions + 1 };
}

function workOnCalls(state: RunState): Move {
  const calls = openCalls(state);
  const next = calls.find((call) => isUnanswered(state, call));
  if (next !== undefined) return { kind: 'call', call: next, interrupted: state.calling === next.id };
  const waits = calls.some((call) => call.type === 'function' && call.function.output === null);
  return waits ? { kind: 'require-action' } : { kind: 'close-step' };
}

function isUnanswered(state: RunState, call: ToolCall): boolean {
  return call.type !== 'function' && !state.answeredCalls.includes(call.id);
}

/** Nothing where the model is to be asked. */
function afterAnswer(state: RunState): Move | undefined {
  const { answered, usage, run } = state;
  if (answered === undefined) return undefined;
  if (answered.reason === 'content_filter') return giveUp('The answer was withheld by a content filter.');
  if (answered.reason === 'length') return tooLong;
  if (usage.prompt_tokens > (run.max_prompt_tokens ?? Infinity)) {
    return { kind: 'leave-incomplete', reason: 'max_prompt_tokens' };
  }
  const most = run.max_completion_tokens ?? Infinity;
  if (usage.completion_tokens > most || (answered.calls && usage.completion_tokens >= most)) {
    return tooLong;
  }
  if (!answered.calls) return { kind: 'complete' };
  return state.answers >= mostAnswers ? giveUp('The model called tools without end.') : undefined;
}

const tooLong: Move = { kind: 'leave-incomplete', reason: 'max_completion_tokens' };

function giveUp(reason: string): Move {
  return { kind: 'give-up', reason };
}
