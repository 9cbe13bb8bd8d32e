/** Where a turn stands, as the fold of its events: the only memory that a turn has. */
import type { LogRecord } from '../../../run-log/run-log.ts';
import type { AgentTurnResponseStreamItem, Step, ToolCall, Turn } from '#generated/llama-stack/types';
import type { KnownStepType, StepIdentity, TurnEvent, TurnPlan } from './turn-event.ts';

export interface TurnState {
  readonly plan: TurnPlan;
  readonly steps: readonly Step[];
  readonly interrupted: readonly string[];
  /** A step that was started and not completed. */
  readonly open?: OpenStep;
  /** What happened since the turn was started or last resumed. */
  readonly pass: Pass;
  /** The turn of the last frame that showed one. */
  readonly shown?: Turn;
  readonly rests: boolean;
}

export interface OpenStep extends StepIdentity {
  readonly started_at: string;
  /** The text that it said so far. */
  readonly text: string;
  /** The call that it announced. */
  readonly call?: ToolCall;
}

export interface Pass {
  readonly steps: readonly Step[];
  /** How often an inference was cut off since the last one that was not. */
  readonly interruptions: number;
}

/** Folds the whole log of a turn. Throws for a log that does not begin with the start of one. */
export function foldTurn(records: readonly LogRecord<TurnEvent>[]): TurnState {
  const [first, ...others] = records;
  const note = first?.event.note;
  if (first === undefined || note?.kind !== 'turn-started') throw new Error('the log does not begin with a turn');
  const state = { plan: note.plan, steps: [], interrupted: [], pass: emptyPass, rests: first.rests };
  return others.reduce(applyRecord, state);
}

/** The state after one more event. */
export function applyRecord(state: TurnState, record: LogRecord<TurnEvent>): TurnState {
  const moved = { ...wakened(state), rests: record.rests };
  const { frame } = record.event;
  if ('error' in frame) return rolledBack(moved);
  const payload = frame.event.payload;
  const apply = folds[payload.event_type];
  return apply(moved, payload as never, record.event);
}

const emptyPass: Pass = { steps: [], interruptions: 0 };

type Payload = Extract<AgentTurnResponseStreamItem, { event: unknown }>['event']['payload'];
type Folds = {
  readonly [Type in Payload['event_type']]: (
    state: TurnState,
    payload: Extract<Payload, { event_type: Type }>,
    event: TurnEvent,
  ) => TurnState;
};

const folds: Folds = {
  turn_start: (state) => state,
  step_start: (state, { step_type, step_id }, { note }) => {
    const started_at = note?.kind === 'step-started' ? note.at : state.plan.started_at;
    return { ...state, open: { step_type: known(step_type), step_id, started_at, text: '' } };
  },
  step_progress: (state, { delta }) => {
    if (state.open === undefined) return state;
    if (delta.type === 'text') return { ...state, open: { ...state.open, text: state.open.text + delta.text } };
    if (delta.type !== 'tool_call' || typeof delta.tool_call === 'string') return state;
    return { ...state, open: { ...state.open, call: delta.tool_call } };
  },
  step_complete: (state, { step_details }, { note }) => {
    const { open: _, ...closed } = state;
    const cut = note?.kind === 'interrupted';
    const interrupted = cut ? [...state.interrupted, step_details.step_id] : state.interrupted;
    return {
      ...closed,
      interrupted,
      steps: [...state.steps, step_details],
      pass: extended(state.pass, step_details, cut),
    };
  },
  turn_complete: (state, { turn }) => ({ ...state, shown: turn }),
  turn_awaiting_input: (state, { turn }) => ({ ...state, shown: turn }),
};

const stepTypes: readonly KnownStepType[] = ['inference', 'tool_execution', 'shield_call', 'memory_retrieval'];

/** The log holds only steps of ours. */
function known(stepType: string): KnownStepType {
  const found = stepTypes.find((each) => each === stepType);
  if (found === undefined) throw new Error(`the log has a step of the unknown type ${stepType}`);
  return found;
}

function extended(pass: Pass, step: Step, cut: boolean): Pass {
  const interruptions = cut ? pass.interruptions + 1 : step.step_type === 'inference' ? 0 : pass.interruptions;
  return { steps: [...pass.steps, step], interruptions };
}

/** The first event after a rest begins a new pass. */
function wakened(state: TurnState): TurnState {
  return state.rests ? { ...state, pass: emptyPass } : state;
}

/** What failed does not count: the turn is again what it last was shown to be. */
function rolledBack(state: TurnState): TurnState {
  const { open: _, ...closed } = state;
  const steps = state.shown?.steps ?? [];
  const kept = new Set(steps.map((step) => step.step_id));
  return { ...closed, steps, interrupted: state.interrupted.filter((id) => kept.has(id)) };
}
