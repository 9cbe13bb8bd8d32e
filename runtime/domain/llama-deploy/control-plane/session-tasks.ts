/** Sessions and their tasks, as the control plane has them. */
import type { JsonObject } from '../json.ts';
import { tasksOf, taskPlace, type SessionPath, type TaskPath } from '../places.ts';
import type { Ports } from '../ports.ts';
import { streamNotFound } from '../refusals.ts';
import { sessionDefinition, type SessionDefinition } from '../session-state.ts';
import { findSession, listSessions } from '../sessions.ts';
import { followTask, isShown } from '../tasks/follow-task.ts';
import type { TaskDefinition } from '../tasks/stored-task.ts';
import { taskResult, type ResultStyle, type TaskResult } from '../tasks/task-result.ts';

/** With its tasks and its whole state. Throws a refusal where there is none. */
export async function readSession(ports: Ports, path: SessionPath, style: ResultStyle): Promise<SessionDefinition> {
  const session = await findSession(ports.store, path);
  return sessionDefinition(ports, path, { session, style });
}

/** Every session of the tenant, those of deployments too. */
export async function readSessions(
  ports: Ports,
  tenant: string,
  style: ResultStyle,
): Promise<readonly SessionDefinition[]> {
  const sessions = await listSessions(ports.store, tenant);
  const shown: SessionDefinition[] = [];
  for (const session of sessions) {
    shown.push(await sessionDefinition(ports, { tenant, session_id: session.session_id }, { session, style }));
  }
  return shown;
}

/** In the order in which they came. Throws a refusal where there is no such session. */
export async function sessionTasks(ports: Ports, path: SessionPath): Promise<readonly TaskDefinition[]> {
  await findSession(ports.store, path);
  return (await ports.store.list(tasksOf(path))).map((entry) => entry.document.definition);
}

/** The last one. Throws a refusal where there is no such session. */
export async function currentTask(ports: Ports, path: SessionPath): Promise<TaskDefinition | null> {
  await findSession(ports.store, path);
  const [last] = await ports.store.list(tasksOf(path), { order: 'newest-first', limit: 1 });
  return last?.document.definition ?? null;
}

/** Nothing while it runs, and for a task that is not there. Throws a refusal where there is no such session. */
export async function sessionResult(ports: Ports, path: TaskPath, style: ResultStyle): Promise<TaskResult | null> {
  await findSession(ports.store, path);
  const task = await ports.store.get(taskPlace(path));
  return task?.end === undefined ? null : taskResult(path.task_id, task.end.outcome, style);
}

/** Throws a refusal where there is no such session, and as long as there is nothing to see. */
export async function resultLines(
  ports: Ports,
  path: TaskPath,
  signal: AbortSignal,
): Promise<AsyncIterable<JsonObject>> {
  await findSession(ports.store, path);
  if (!(await isShown(ports, path))) throw streamNotFound();
  return followTask(ports, path, signal);
}
