/** Drives a turn: which function makes which move. */
import { perform, type Play } from '../../play.ts';
import type { DriveFor } from '../drive-run.ts';
import { shownFailure } from '../failure.ts';
import { turnRun } from '../places.ts';
import { callTool, mendCall } from './moves/call-tool.ts';
import type { StartedStep, TurnDriving } from './moves/driving.ts';
import { examine, mendExamination } from './moves/examine.ts';
import { fail, finish } from './moves/finish.ts';
import { closeInference, infer } from './moves/infer.ts';
import { nextMove, type Move } from './moves/next-move.ts';
import { completeRetrieval, retrieve } from './moves/retrieve.ts';
import type { KnownStepType, TurnEvent } from './turn-event.ts';
import { applyRecord, foldTurn, type OpenStep, type TurnState } from './turn-state.ts';

/** Returns when the turn rests or is to be left to someone else. Throws where the storage fails. */
export function driveTurn(options: DriveFor): Promise<void> {
  const { ports, caller, lease } = options;
  const play: Play<TurnEvent, TurnState, Move> = {
    fold: foldTurn,
    apply: applyRecord,
    next: nextMove,
    perform: (driving, move) => performers[move.kind]({ ...driving, ports, caller }, move as never),
    fail: (driving, problem) => fail({ ...driving, ports, caller }, shownFailure(problem)),
  };
  return perform(play, { ...options, key: turnRun({ tenant: lease.tenant, turn_id: lease.run }) });
}

type Performers = {
  readonly [Kind in Move['kind']]: (driving: TurnDriving, move: Extract<Move, { kind: Kind }>) => Promise<void>;
};

const performers: Performers = {
  mend: (driving, { step }) => menders[step.step_type](driving, step as never),
  examine: (driving, { touchpoint }) => examine(driving, touchpoint),
  retrieve,
  infer: (driving, { attempt }) => infer(driving, attempt),
  call: (driving, { call }) => callTool(driving, call),
  finish: (driving, { violation }) => finish(driving, violation),
  'give-up': async () => {
    throw new Error('the turn was interrupted too often');
  },
};

type Menders = {
  readonly [Type in KnownStepType]: (driving: TurnDriving, step: OpenStep & StartedStep<Type>) => Promise<void>;
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
