/** The state of a session as the old control plane kept it: what clients put there, and what it noted itself. */
import type { Reading } from '../../storage/store.ts';
import type { JsonObject, JsonValue } from './json.ts';
import { sessionPlace, taskRun, tasksOf, type SessionPath } from './places.ts';
import type { Ports } from './ports.ts';
import { keepsContext, keptContext } from './session-context.ts';
import { findSession, type StoredSession } from './sessions.ts';
import type { StoredTask } from './tasks/stored-task.ts';
import { lineOf } from './tasks/task-event.ts';
import { taskResult, type ResultStyle } from './tasks/task-result.ts';

export interface SessionDefinition {
  readonly session_id: string;
  readonly task_ids: readonly string[];
  readonly state: JsonObject;
}

/** With its tasks, their events and their results, and what a workflow keeps. What the tasks say wins over what clients put under their names. */
export async function sessionDefinition(
  ports: Ports,
  path: SessionPath,
  { session, style }: { readonly session: StoredSession; readonly style: ResultStyle },
): Promise<SessionDefinition> {
  const tasks = (await ports.store.list(tasksOf(path))).map((entry) => entry.document);
  const noted = await Promise.all(tasks.map((task) => notesOf(ports, path, { task, style })));
  const ended = tasks.filter((task) => task.end !== undefined).length;
  const context = await keptContext(ports.store, path, tasks);
  const state: JsonObject = {
    ...session.state,
    ...Object.fromEntries(noted.flat()),
    ...(ended > 0 && { retries: ended - 1 }),
    ...(context !== undefined && { [path.session_id]: context }),
  };
  return { session_id: path.session_id, task_ids: tasks.map(({ definition }) => definition.task_id), state };
}

type Note = readonly [name: string, value: JsonValue];

async function notesOf(
  ports: Ports,
  path: SessionPath,
  { task, style }: { readonly task: StoredTask; readonly style: ResultStyle },
): Promise<readonly Note[]> {
  const { task_id } = task.definition;
  const records = await ports.log.read(taskRun({ ...path, task_id }));
  const lines = records.flatMap(({ event }) => lineOf(event) ?? []);
  const stream = lines.map((data, index) => ({ task_id, session_id: path.session_id, data, index }));
  const result = task.end === undefined ? undefined : taskResult(task_id, task.end.outcome, style);
  return [
    [task_id, {}],
    ...(stream.length > 0 ? [[`stream_${task_id}`, stream] as const] : []),
    ...(result === undefined ? [] : [[`result_${task_id}`, { ...result }] as const]),
  ];
}

/** Puts members beside those that are there, or in their place. Throws a refusal where there is no such session. */
export async function mergeState(ports: Ports, path: SessionPath, members: JsonObject): Promise<void> {
  await ports.store.transaction(async (transaction) => {
    const session = await findSession(transaction, path);
    const own = await notedNames(transaction, path);
    const kept = Object.entries(members).filter(([name]) => !own.has(name));
    const state = { ...session.state, ...Object.fromEntries(kept) };
    await transaction.replace(sessionPlace(path), { ...session, state });
  });
}

/** Services write back all they have read: what the session notes itself must not come back as old. */
async function notedNames(reading: Reading, path: SessionPath): Promise<ReadonlySet<string>> {
  const tasks = await reading.list(tasksOf(path));
  const context = (await keepsContext(reading, path)) ? [path.session_id] : [];
  return new Set(['retries', ...context, ...tasks.flatMap(({ key }) => [key, `stream_${key}`, `result_${key}`])]);
}
