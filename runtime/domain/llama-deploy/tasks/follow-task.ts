/** Follows a task: its lines from the first one on, or what comes out of it. */
import type { JsonObject } from '../json.ts';
import { taskPlace, taskRun, type TaskPath } from '../places.ts';
import type { Ports } from '../ports.ts';
import { Refusal, sessionNotFound } from '../refusals.ts';
import type { TaskOutcome } from './stored-task.ts';
import { lineOf } from './task-event.ts';
import { lastLine } from './task-result.ts';

/**
 * Every line once and in order, also those still to come, until the task is over. Where its session is deleted in the
 * middle, the last line says so.
 */
export async function* followTask(ports: Ports, path: TaskPath, signal: AbortSignal): AsyncGenerator<JsonObject> {
  const kept = await ports.log.last(taskRun(path));
  const { end } = (await ports.store.get(taskPlace(path))) ?? {};
  // The lines of an old task are no longer kept, its end is.
  if (kept === undefined && end !== undefined) return yield lastLine(end.outcome);
  try {
    let ended = false;
    for await (const { event, rests } of ports.log.follow(taskRun(path), { from: 0, until: 'end', signal })) {
      const line = lineOf(event);
      if (line !== undefined) yield line;
      ended ||= rests;
    }
    if (!ended && !signal.aborted) yield goneLine;
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    yield goneLine;
  }
}

const goneLine: JsonObject = { error: '404: Session not found' };

/** Waits until the task is over. Throws a refusal where its session is deleted before. */
export async function taskOutcome(ports: Ports, path: TaskPath, signal?: AbortSignal): Promise<TaskOutcome> {
  const options = { from: 0, until: 'end', ...(signal !== undefined && { signal }) } as const;
  for await (const { rests } of ports.log.follow(taskRun(path), options)) if (rests) break;
  const task = await ports.store.get(taskPlace(path));
  if (task?.end === undefined) throw sessionNotFound();
  return task.end.outcome;
}

/** Whether there is anything of the task to see yet. */
export async function isShown(ports: Ports, path: TaskPath): Promise<boolean> {
  const last = await ports.log.last(taskRun(path));
  if (last === undefined) return (await ports.store.get(taskPlace(path)))?.end !== undefined;
  return last.event.kind === 'shown' || last.event.kind === 'ended';
}
