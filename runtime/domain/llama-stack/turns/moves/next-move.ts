/** What a turn does next, decided from where it stands; nothing else is asked. */
import type { SafetyViolation, ToolCall } from '#generated/llama-stack/types';
import { isClientCall, isExhausted, lastInference, openCalls } from '../loop.ts';
import type { OpenStep, TurnState } from '../turn-state.ts';

export type Move =
  /** A step was cut off by the end of a process: it is brought to an end before anything else. */
  | { readonly kind: 'mend'; readonly step: OpenStep }
  | { readonly kind: 'examine'; readonly touchpoint: Touchpoint }
  | { readonly kind: 'retrieve' }
  | { readonly kind: 'infer'; readonly attempt: number }
  | { readonly kind: 'call'; readonly call: ToolCall }
  | { readonly kind: 'finish'; readonly violation?: SafetyViolation }
  /** Every attempt was cut off: the process does not survive this turn, so the turn shall not go on for ever. */
  | { readonly kind: 'give-up' };

export type Touchpoint = 'user-input' | 'assistant-output';

/** The next move; nothing where the turn rests. */
export function nextMove(state: TurnState): Move | undefined {
  if (state.rests) return undefined;
  if (state.open !== undefined) return { kind: 'mend', step: state.open };
  if (state.pass.interruptions >= mostInterruptions) return { kind: 'give-up' };
  return (
    refused(state) ??
    examineInput(state) ??
    retrieve(state) ??
    work(state) ??
    examineOutput(state) ?? { kind: 'finish' }
  );
}

const mostInterruptions = 5;

function refused(state: TurnState): Move | undefined {
  const last = state.pass.steps.at(-1);
  if (last?.step_type !== 'shield_call' || last.violation === null) return undefined;
  return { kind: 'finish', violation: last.violation };
}

function examineInput(state: TurnState): Move | undefined {
  const wanted = (state.plan.config.input_shields ?? []).length > 0;
  const done = state.pass.steps.some((step) => step.step_type === 'shield_call');
  return wanted && !done ? { kind: 'examine', touchpoint: 'user-input' } : undefined;
}

function retrieve(state: TurnState): Move | undefined {
  const done = state.steps.some((step) => step.step_type === 'memory_retrieval');
  return state.plan.retrieves && !done ? { kind: 'retrieve' } : undefined;
}

/** Nothing where the loop is over: the model asked for nothing more, for the client, or too often. */
function work(state: TurnState): Move | undefined {
  if (lastInference(state, state.pass.steps) === undefined) return infer(state);
  if (wantsNoTool(state) || isExhausted(state)) return undefined;
  const calls = openCalls(state);
  const call = calls.find((each) => !isClientCall(state, each));
  if (call !== undefined) return { kind: 'call', call };
  return calls.length === 0 ? infer(state) : undefined;
}

function wantsNoTool(state: TurnState): boolean {
  return (lastInference(state)?.model_response.tool_calls ?? []).length === 0;
}

function infer(state: TurnState): Move {
  return { kind: 'infer', attempt: state.pass.interruptions + 1 };
}

/** After the loop; the shield step of the input, if there is one, stands before the first inference. */
function examineOutput(state: TurnState): Move | undefined {
  const wanted = (state.plan.config.output_shields ?? []).length > 0;
  const done = state.pass.steps.at(-1)?.step_type === 'shield_call';
  return wanted && !done ? { kind: 'examine', touchpoint: 'assistant-output' } : undefined;
}
