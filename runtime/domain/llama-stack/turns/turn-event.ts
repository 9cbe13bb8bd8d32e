/** The events of a turn as its log keeps them: the frame that is shown, and what only the turn itself needs to know. */
import type { AgentConfig, AgentTurnResponseStreamItem, Step, StepType, Turn } from '#generated/llama-stack/types';
import type { PlannedTool } from './planned-tool.ts';

export interface TurnEvent {
  readonly frame: AgentTurnResponseStreamItem;
  readonly note?: TurnNote;
}

export type TurnNote =
  | { readonly kind: 'turn-started'; readonly plan: TurnPlan }
  | { readonly kind: 'step-started'; readonly at: string }
  /** The step was cut off by the end of a process; what it said is kept, but the model is not told of it. */
  | { readonly kind: 'interrupted' };

/** All that a turn was started with; nothing else decides what it does, whatever happens to its agent. */
export interface TurnPlan {
  readonly agent_id: string;
  readonly session_id: string;
  readonly turn_id: string;
  readonly started_at: string;
  readonly config: AgentConfig;
  readonly tools: readonly PlannedTool[];
  readonly input: Turn['input_messages'];
  /** The turns of the session that were there before, oldest first. */
  readonly earlier: readonly string[];
  /** Documents of this turn are to be searched before the model is asked. */
  readonly retrieves: boolean;
}

export function turnStart(turnId: string): AgentTurnResponseStreamItem {
  return { event: { payload: { event_type: 'turn_start', turn_id: turnId } } };
}

export interface StepIdentity {
  readonly step_type: KnownStepType;
  readonly step_id: string;
}

export type KnownStepType = Step['step_type'];

export function stepStart(step: StepIdentity, metadata: { [name: string]: unknown } = {}): AgentTurnResponseStreamItem {
  const { step_type, step_id } = step;
  return { event: { payload: { event_type: 'step_start', step_type, step_id, metadata } } };
}

type Payload<Type> = Extract<
  Extract<AgentTurnResponseStreamItem, { event: unknown }>['event']['payload'],
  { event_type: Type }
>;

export function stepProgress(
  step: StepIdentity,
  delta: Payload<'step_progress'>['delta'],
): AgentTurnResponseStreamItem {
  const { step_type, step_id } = step;
  return { event: { payload: { event_type: 'step_progress', step_type, step_id, delta } } };
}

export function stepComplete(details: Payload<'step_complete'>['step_details']): AgentTurnResponseStreamItem {
  const { step_type, step_id } = details;
  return {
    event: {
      payload: { event_type: 'step_complete', step_type: step_type satisfies StepType, step_id, step_details: details },
    },
  };
}

/** The last frame of a turn: complete, or waiting for the client where calls are left to it. */
export function turnEnd(turn: Turn): AgentTurnResponseStreamItem {
  const waits = (turn.output_message.tool_calls ?? []).length > 0;
  return { event: { payload: { event_type: waits ? 'turn_awaiting_input' : 'turn_complete', turn } } };
}

export function turnError(status: number, detail: string): AgentTurnResponseStreamItem {
  return { error: { message: `${status}: ${detail}` } };
}
