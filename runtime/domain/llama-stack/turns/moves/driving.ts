/** What the moves of a turn work with. */
import { timestamp } from '../../../../clock.ts';
import type { Driving } from '../../../play.ts';
import type { Caller, Ports } from '../../ports.ts';
import type { KnownStepType, StepIdentity, TurnEvent } from '../turn-event.ts';
import type { TurnState } from '../turn-state.ts';

export interface TurnDriving extends Driving<TurnEvent, TurnState> {
  readonly ports: Ports;
  readonly caller: Caller;
}

export interface StartedStep<Type extends KnownStepType> extends StepIdentity {
  readonly step_type: Type;
  readonly started_at: string;
}

/** A step that begins now. */
export function newStep<Type extends KnownStepType>(ports: Ports, step_type: Type): StartedStep<Type> {
  return { step_type, step_id: ports.ids.uuid(), started_at: timestamp(ports.clock) };
}
