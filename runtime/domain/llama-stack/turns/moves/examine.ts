/** A move of a turn: all shields of one side judge the conversation, in one step. */
import { timestamp } from '../../../../clock.ts';
import type { ShieldViolation } from '../../../../shields/shield.ts';
import { turnMessages } from '../../conversation/turn-messages.ts';
import { invalid } from '../../refusals.ts';
import type { SafetyViolation, ShieldCallStep } from '#generated/llama-stack/types';
import { Parked } from '../../../play.ts';
import { newStep, type TurnDriving, type StartedStep } from './driving.ts';
import { lastInference } from '../loop.ts';
import type { Touchpoint } from './next-move.ts';
import { stepComplete, stepStart } from '../turn-event.ts';

/** Examines under a new step. */
export async function examine(driving: TurnDriving, touchpoint: Touchpoint): Promise<void> {
  const step = newStep(driving.ports, 'shield_call');
  await driving.append([
    { frame: stepStart(step, { touchpoint }), note: { kind: 'step-started', at: step.started_at } },
  ]);
  await judge(driving, step, touchpoint);
}

/** Goes on with an examination that was cut off: judging leaves no trace, so it is simply done again. */
export function mendExamination(driving: TurnDriving, step: StartedStep<'shield_call'>): Promise<void> {
  const answered = lastInference(driving.state, driving.state.pass.steps) !== undefined;
  return judge(driving, step, answered ? 'assistant-output' : 'user-input');
}

async function judge(driving: TurnDriving, step: StartedStep<'shield_call'>, touchpoint: Touchpoint): Promise<void> {
  const violation = await firstViolation(driving, touchpoint);
  if (driving.signal.aborted) throw new Parked();
  const details: ShieldCallStep = {
    turn_id: driving.state.plan.turn_id,
    step_id: step.step_id,
    started_at: step.started_at,
    completed_at: timestamp(driving.ports.clock),
    step_type: 'shield_call',
    violation: violation ?? null,
  };
  await driving.append([{ frame: stepComplete(details) }]);
}

/** Only violations of the level `error` count; among them the first in the order of the configuration. */
async function firstViolation(driving: TurnDriving, touchpoint: Touchpoint): Promise<SafetyViolation | undefined> {
  const { ports, caller, state, signal } = driving;
  const { input_shields, output_shields } = state.plan.config;
  const names = (touchpoint === 'user-input' ? input_shields : output_shields) ?? [];
  const conversation = await turnMessages(ports.store, caller.tenant, state);
  const judged = await Promise.all(
    names.map((name) => {
      const shield = ports.shields.find(name);
      if (shield === undefined) throw unknownShield(name);
      return shield.judge(conversation, signal);
    }),
  );
  const violation = judged.find((each) => each?.level === 'error');
  return violation === undefined ? undefined : toSafetyViolation(violation);
}

export function unknownShield(name: string): Error {
  return invalid(`Shield '${name}' is not served here`);
}

function toSafetyViolation({ level, userMessage, metadata }: ShieldViolation): SafetyViolation {
  return { violation_level: level, user_message: userMessage ?? null, metadata: { ...metadata } };
}
