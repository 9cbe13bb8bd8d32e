/**
 * Drives a task of a workflow: what it shows is in the log before anybody sees it. Workflow code cannot be taken up in
 * the middle, and may have done things that nobody sees; so a task that was cut off after it began has failed.
 */
import type { DriveRun } from '../../../engine/driver.ts';
import { pause } from '../../../pause.ts';
import { StorageError, type Transaction } from '../../../storage/store.ts';
import type { KeptState, TaskReport } from '../../../workflows/protocol.ts';
import type { RunningTask } from '../../../workflows/workflow-service.ts';
import { isJsonObject, parsedJson, type JsonObject } from '../json.ts';
import { keptState } from '../session-context.ts';
import { contextPlace, taskOfRun, taskPlace, taskRun, type Target, type TaskPath } from '../places.ts';
import type { Ports } from '../ports.ts';
import { noteEnd } from '../retention.ts';
import { followInbox, takeEvents } from './inbox.ts';
import { parseSentEvent } from './sent-event.ts';
import type { StoredTask, TaskOutcome } from './stored-task.ts';
import type { TaskEvent } from './task-event.ts';
import { lastLine } from './task-result.ts';

/** Returns when the task is over, or is to be left to someone else. Throws where the storage fails. */
export async function driveTask(ports: Ports, drive: DriveRun): Promise<void> {
  const path = taskOfRun(drive.lease);
  const last = await ports.log.last(taskRun(path));
  const task = await ports.store.get(taskPlace(path));
  if (last === undefined || last.rests || task?.target === undefined) return;
  const driving: Driving = { ...drive, ports, path, target: task.target, next: last.index + 1 };
  try {
    if (last.event.kind !== 'created') await endTask(driving, { kind: 'failed', problem: interrupted });
    else await runTask(driving, task);
  } catch (problem) {
    // Its session was deleted, or the process is to end.
    if (!(problem instanceof TaskGone) && !drive.signal.aborted) throw problem;
  }
}

const interrupted = 'The task was interrupted: the server ended while it ran, and what it had done cannot be known';

interface Driving extends DriveRun {
  readonly ports: Ports;
  readonly path: TaskPath;
  readonly target: Target;
  /** The index of the next event. */
  next: number;
}

class TaskGone extends Error {
  override readonly name = 'TaskGone';
}

async function runTask(driving: Driving, { definition }: StoredTask): Promise<void> {
  const { ports, path, target, signal } = driving;
  const service = await ports.workshop.find(path.tenant, target);
  if ('problem' in service) return endTask(driving, { kind: 'failed', problem: service.problem });
  await append(driving, [{ kind: 'started' }]);
  const state = await keptState(ports.store, path, target);
  const { session_id: session, input } = definition;
  const running = service.service.run({
    task: driving.lease.run,
    session,
    input,
    ...(state !== undefined && { state }),
  });
  const over = new AbortController();
  const stop = (): void => running.drop();
  signal.addEventListener('abort', stop, { once: true });
  void passEvents(driving, running, over.signal);
  try {
    for await (const reports of running) await record(driving, reports);
  } finally {
    over.abort();
    signal.removeEventListener('abort', stop);
    running.drop();
  }
}

/** Events for the task go to it as they come; those for another service are dropped. */
async function passEvents({ ports, path, target }: Driving, running: RunningTask, signal: AbortSignal): Promise<void> {
  try {
    for await (const { agent_id, text } of followInbox(ports, path, signal)) {
      const event = agent_id === target.service ? parseSentEvent(text) : undefined;
      if (event !== undefined) running.send(event);
    }
    if (!signal.aborted) running.drop();
  } catch {
    // The storage is in trouble: the task hears no more, and comes to its end by its time.
  }
}

async function record(driving: Driving, reports: readonly TaskReport[]): Promise<void> {
  const lines = reports.flatMap((report) => (report.kind === 'shown' ? lineIn(report.line) : []));
  if (lines.length > 0)
    await append(
      driving,
      lines.map((line) => ({ kind: 'shown', line })),
    );
  const end = reports.at(-1);
  if (end === undefined || end.kind === 'shown') return;
  if (end.kind === 'failed') driving.onFailure(new Error(end.problem));
  const outcome: TaskOutcome =
    end.kind === 'failed'
      ? { kind: 'failed', problem: end.problem }
      : { kind: 'value', value: parsedJson(end.result) ?? null };
  await endTask(driving, outcome, end.state);
}

/** What is no object was not written by us: workflows can speak to us past their events. */
function lineIn(text: string): readonly JsonObject[] {
  const line = parsedJson(text);
  return isJsonObject(line) ? [line] : [];
}

/** The end, its result, and what the workflow keeps for the session, all at once. */
function endTask(driving: Driving, outcome: TaskOutcome, state?: KeptState): Promise<void> {
  const { ports, path, target } = driving;
  return append(driving, [{ kind: 'ended', line: lastLine(outcome) }], async (transaction, task) => {
    await transaction.replace(taskPlace(path), { ...task, end: { outcome, at: now(ports) } });
    await noteEnd(ports, transaction, path);
    // What still came for it comes too late.
    await takeEvents(transaction, path);
    if (state === undefined) return;
    const place = contextPlace(path, target);
    if (!(await transaction.replace(place, state))) await transaction.insert(place, state);
  });
}

type AtTheEnd = (transaction: Transaction, task: StoredTask) => Promise<void>;

/** A storage that is busy for a moment must not end a task: what its workflow did cannot be done again. */
async function append(driving: Driving, events: readonly TaskEvent[], atTheEnd?: AtTheEnd): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    if (driving.signal.aborted) throw new TaskGone();
    try {
      await appendOnce(driving, events, atTheEnd);
      driving.next += events.length;
      return;
    } catch (problem) {
      if (!(problem instanceof StorageError) || attempt === 5) throw problem;
      await pause(50 * 2 ** attempt, driving.signal);
    }
  }
}

function appendOnce(driving: Driving, events: readonly TaskEvent[], atTheEnd?: AtTheEnd): Promise<void> {
  const { ports, lease, path, next } = driving;
  return ports.store.transaction(async (transaction) => {
    await ports.engine.hold(transaction, lease);
    const task = await transaction.get(taskPlace(path));
    if (task === undefined) throw new TaskGone();
    await ports.log.append(transaction, taskRun(path), { at: next, events, rests: atTheEnd !== undefined });
    await atTheEnd?.(transaction, task);
  });
}

function now({ clock }: Ports): number {
  return Math.floor(clock.microseconds() / 1000);
}
