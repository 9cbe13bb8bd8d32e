/** Drives a run: which function makes which move. */
import type { DriveRun } from '../../../engine/driver.ts';
import { LogConflict } from '../../../run-log/run-log.ts';
import { perform, type Driving, type Play } from '../../play.ts';
import { runLogKey, type RunPath } from '../places.ts';
import type { Ports } from '../ports.ts';
import { callTool } from './moves/call-tool.ts';
import { CancelAsked, RunGone, type RunDriving } from './moves/driving.ts';
import { RunFailure, runErrorOf } from './failure.ts';
import {
  begin,
  cancel,
  closeStep,
  complete,
  expire,
  fail,
  leaveIncomplete,
  mend,
  requireAction,
} from './moves/finish.ts';
import { infer, Interrupted } from './moves/infer.ts';
import { nextMove, type Move } from './moves/next-move.ts';
import type { RunEvent, RunFrame } from './run-event.ts';
import { applyRecord, deadlineOf, foldRun, type RunState } from './run-state.ts';
import { watchRun, type Watch } from './watch-run.ts';

/** Returns when the run rests or is to be left to someone else. Throws where the storage fails. */
export async function driveAssistantsRun(ports: Ports, drive: DriveRun): Promise<void> {
  for (;;) {
    const path = await pathOf(ports, drive);
    if (path === undefined) return;
    const watch = await watchRun(ports, path, drive.signal);
    try {
      return await play({ ports, drive, path, watch });
    } catch (problem) {
      if (problem instanceof RunGone) return;
      // A client submitted its outputs in the meantime: the run is looked at anew.
      if (!(problem instanceof LogConflict)) throw problem;
    } finally {
      watch.close();
    }
  }
}

/** Nothing where the thread was deleted, and the run with it. */
async function pathOf(ports: Ports, { lease }: DriveRun): Promise<RunPath | undefined> {
  const { tenant, run: run_id } = lease;
  const [first] = await ports.log.read(runLogKey({ tenant, run_id }));
  if (first === undefined) return undefined;
  return { tenant, thread_id: threadIn(first.event.frame), run_id };
}

function threadIn(frame: RunFrame | undefined): string {
  if (frame?.event === 'thread.created') return frame.data.id;
  if (frame?.event === 'thread.run.created') return frame.data.thread_id;
  throw new Error('the log does not begin with a run');
}

interface Playing {
  readonly ports: Ports;
  readonly drive: DriveRun;
  readonly path: RunPath;
  readonly watch: Watch;
}

function play({ ports, drive, path, watch }: Playing): Promise<void> {
  const { lease, signal, onFailure } = drive;
  const drivingOf = ({ state }: Driving<RunEvent, RunState>, move?: Move): RunDriving => {
    // Tools have limits of their own, and their time does not count.
    const attention = watch.signal(move?.kind === 'call' ? null : deadlineOf(state));
    return { ports, path, lease, signal, attention, state };
  };
  const moves: Play<RunEvent, RunState, Move> = {
    fold: foldRun,
    apply: applyRecord,
    next: (state) => nextMove(state, watch.outside()),
    perform: (driving, move) => makeMove(drivingOf(driving, move), move, watch),
    fail: (driving, problem) => fail(drivingOf(driving), runErrorOf(problem)),
  };
  return perform(moves, { ports, lease, key: runLogKey(path), signal, onFailure });
}

/** Something that came for the run ends a move, not the run: the next move is about it. */
async function makeMove(driving: RunDriving, move: Move, watch: Watch): Promise<void> {
  try {
    await performers[move.kind](driving, move as never);
  } catch (problem) {
    if (problem instanceof RunGone) throw new LogConflict(driving.path.run_id, driving.state.next);
    const outside = problem instanceof CancelAsked || driving.attention.aborted;
    if (!outside && !(problem instanceof Interrupted)) throw problem;
    await watch.look();
  }
}

type Performers = {
  readonly [Kind in Move['kind']]: (driving: RunDriving, move: Extract<Move, { kind: Kind }>) => Promise<void>;
};

const performers: Performers = {
  begin,
  infer: (driving, { attempt }) => infer(driving, attempt),
  mend,
  call: (driving, { call, interrupted }) => callTool(driving, call, interrupted),
  'close-step': closeStep,
  'require-action': requireAction,
  complete,
  'leave-incomplete': (driving, { reason }) => leaveIncomplete(driving, reason),
  cancel,
  expire,
  'give-up': async (_, { reason }) => {
    throw new RunFailure(reason);
  },
};
