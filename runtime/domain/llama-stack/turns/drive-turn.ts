/** Drives a turn until it rests: fold the log, decide, move, and again. */
import type { Lease } from '../../../engine/engine.ts';
import { LeaseLost } from '../../../engine/engine.ts';
import { ModelFailure } from '../../../models/model.ts';
import { LogConflict, type RunKey } from '../../../run-log/run-log.ts';
import { StorageError } from '../../../storage/store.ts';
import { Refusal } from '../../refusal.ts';
import { turnRun } from '../places.ts';
import type { Caller, Ports } from '../ports.ts';
import { callTool, mendCall } from './call-tool.ts';
import { createAppend, Parked, type Driving, type StartedStep } from './driving.ts';
import { examine, mendExamination } from './examine.ts';
import { fail, finish } from './finish.ts';
import { closeInference, infer } from './infer.ts';
import { nextMove, type Move } from './next-move.ts';
import { completeRetrieval, retrieve } from './retrieve.ts';
import type { KnownStepType, TurnEvent } from './turn-event.ts';
import { applyRecord, foldTurn, type OpenStep, type TurnState } from './turn-state.ts';

export interface DriveTurn {
  readonly ports: Ports;
  readonly caller: Caller;
  readonly lease: Lease;
  readonly signal: AbortSignal;
  /** Hears of what a turn failed on; nobody else is told. */
  readonly onFailure: (problem: unknown) => void;
}

/** Returns when the turn rests or is to be left to someone else. Throws where the storage fails. */
export async function driveTurn(options: DriveTurn): Promise<void> {
  const key = turnRun({ tenant: options.lease.tenant, turn_id: options.lease.run });
  let state = foldTurn(await options.ports.log.read(key));
  for (let move = nextMove(state); move.kind !== 'rest'; move = nextMove(state)) {
    if (!(await makeMove(options, state, move))) return;
    state = await caughtUp(options.ports, key, state);
  }
}

async function caughtUp(ports: Ports, key: RunKey<TurnEvent>, state: TurnState): Promise<TurnState> {
  const records = await ports.log.read(key, state.next);
  return records.reduce(applyRecord, state);
}

/** False where the run was parked. Whatever goes wrong within the turn becomes its error. */
async function makeMove(options: DriveTurn, state: TurnState, move: Move): Promise<boolean> {
  try {
    await perform({ ...options, state, append: createAppend({ ...options, state }) }, move);
  } catch (problem) {
    if (problem instanceof Parked || options.signal.aborted) return false;
    if (problem instanceof StorageError || problem instanceof LeaseLost || problem instanceof LogConflict)
      throw problem;
    options.onFailure(problem);
    const key = turnRun({ tenant: options.lease.tenant, turn_id: options.lease.run });
    const now = await caughtUp(options.ports, key, state);
    await failWith({ ...options, state: now, append: createAppend({ ...options, state: now }) }, problem);
  }
  return true;
}

type Performers = {
  readonly [Kind in Move['kind']]: (driving: Driving, move: Extract<Move, { kind: Kind }>) => Promise<void>;
};

const performers: Performers = {
  rest: async () => undefined,
  mend: (driving, { step }) => mend(driving, step),
  examine: (driving, { touchpoint }) => examine(driving, touchpoint),
  retrieve,
  infer: (driving, { attempt }) => infer(driving, attempt),
  call: (driving, { call }) => callTool(driving, call),
  finish: (driving, { violation }) => finish(driving, violation),
  'give-up': async () => {
    throw new Error('the turn was interrupted too often');
  },
};

function perform(driving: Driving, move: Move): Promise<void> {
  return performers[move.kind](driving, move as never);
}

type Menders = {
  readonly [Type in KnownStepType]: (driving: Driving, step: OpenStep & StartedStep<Type>) => Promise<void>;
};

const menders: Menders = {
  inference: (driving, step) => closeInference(driving, step, step.text),
  tool_execution: (driving, step) => {
    if (step.call === undefined) throw new Error('a tool step without its call');
    return mendCall(driving, step, step.call);
  },
  shield_call: mendExamination,
  memory_retrieval: completeRetrieval,
};

function mend(driving: Driving, step: OpenStep): Promise<void> {
  return menders[step.step_type](driving, step as never);
}

function failWith(driving: Driving, problem: unknown): Promise<void> {
  if (problem instanceof Refusal) return fail(driving, problem.status, problem.message);
  // A wrong question is the client's affair, and he may read why; all else is ours.
  if (problem instanceof ModelFailure && problem.status === 400) return fail(driving, 400, problem.message);
  return fail(driving, 500, 'Internal server error: An unexpected error occurred.');
}
