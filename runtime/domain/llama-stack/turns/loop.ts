/** The loop of a turn, read from its steps: what the model asked for, and what is still unanswered. */
import type { InferenceStep, Step, ToolCall } from '#generated/llama-stack/types';
import type { PlannedTool } from './planned-tool.ts';
import type { TurnState } from './turn-state.ts';

/** The last answer of the model that was not cut off. */
export function lastInference(state: TurnState, steps: readonly Step[] = state.steps): InferenceStep | undefined {
  return steps
    .filter((step) => step.step_type === 'inference')
    .findLast((step) => !state.interrupted.includes(step.step_id));
}

/** The calls of that answer which no tool step has taken up, in the order of the model. */
export function openCalls(state: TurnState): readonly ToolCall[] {
  const inference = lastInference(state);
  if (inference === undefined) return [];
  const after = state.steps.slice(state.steps.indexOf(inference) + 1);
  const taken = after.flatMap((step) => (step.step_type === 'tool_execution' ? step.tool_calls : []));
  const left = taken.map((call) => call.call_id);
  // The model may use an id twice: each step takes up one call.
  return (inference.model_response.tool_calls ?? []).filter((call) => {
    const at = left.indexOf(call.call_id);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** How often the model has answered, over all passes. */
function inferencesMade(state: TurnState): number {
  return state.steps.filter((step) => step.step_type === 'inference' && !state.interrupted.includes(step.step_id))
    .length;
}

/** The model may not be asked again in this pass. */
export function isExhausted(state: TurnState): boolean {
  return inferencesMade(state) >= (state.plan.config.max_infer_iters ?? 10);
}

export function toolNamed(state: TurnState, name: string): PlannedTool | undefined {
  return state.plan.tools.find((tool) => tool.name === name);
}

export function isClientCall(state: TurnState, call: ToolCall): boolean {
  return toolNamed(state, call.tool_name)?.run.by === 'client';
}
