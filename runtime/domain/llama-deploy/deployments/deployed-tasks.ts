/** The tasks of a deployment, as its API server has them: run, started, listed, read. */
import type { Transaction } from '../../../storage/store.ts';
import { tasksOf, taskPlace, type SessionPath, type TaskPath } from '../places.ts';
import type { Ports } from '../ports.ts';
import { Refusal } from '../refusals.ts';
import { addSession, deleteSession, findSession, listSessions } from '../sessions.ts';
import { taskInput } from '../tasks/add-task.ts';
import { followTask, taskOutcome } from '../tasks/follow-task.ts';
import { sendEvent, type EventDefinition } from '../tasks/send-event.ts';
import { startTask } from '../tasks/start-task.ts';
import type { TaskDefinition, TaskOutcome } from '../tasks/stored-task.ts';
import { taskResult, type ResultStyle, type TaskResult } from '../tasks/task-result.ts';
import type { JsonObject } from '../json.ts';
import { getDeployment, serviceFor } from './read-deployments.ts';

export interface DeployedTask {
  readonly tenant: string;
  readonly deployment: string;
  /** Absent: a session is made for the task. */
  readonly session_id?: string;
  readonly input: string;
  /** Absent: the default service. */
  readonly service?: string;
}

/** Starts a task and does not wait for it. Its id is ours. Throws a refusal where something in it cannot be. */
export function createTask(ports: Ports, task: DeployedTask): Promise<TaskDefinition> {
  return begin(ports, task, { temporary: false });
}

/** Waits for the outcome. A session that was made for the task goes with it. */
export async function runTask(ports: Ports, task: DeployedTask, signal: AbortSignal): Promise<TaskOutcome> {
  const temporary = task.session_id === undefined;
  const path = { tenant: task.tenant, ...(await begin(ports, task, { temporary })) };
  const outcome = await taskOutcome(ports, path, signal);
  if (temporary) await deleteSession(ports, path);
  return outcome;
}

async function begin(ports: Ports, task: DeployedTask, { temporary }: { readonly temporary: boolean }) {
  const { tenant } = task;
  const deployment = await getDeployment(ports.store, tenant, task.deployment);
  const service = serviceFor(deployment, task.service);
  const input = taskInput(task.input);
  return ports.store.transaction(async (transaction) => {
    const session_id = await sessionFor(ports, transaction, { ...task, temporary });
    const definition = { input, task_id: ports.ids.uuid(), session_id, agent_id: service };
    await startTask(ports, transaction, { tenant, definition, target: { deployment: deployment.name, service } });
    return definition;
  });
}

async function sessionFor(
  ports: Ports,
  transaction: Transaction,
  { tenant, deployment, session_id, temporary }: DeployedTask & { readonly temporary: boolean },
): Promise<string> {
  if (session_id === undefined)
    return (await addSession(ports, transaction, { tenant, deployment, temporary })).session_id;
  return (await findSession(transaction, { tenant, session_id }, deployment)).session_id;
}

/** Of all sessions of the deployment, in order of the sessions. */
export async function listTasks(ports: Ports, tenant: string, deployment: string): Promise<readonly TaskDefinition[]> {
  await getDeployment(ports.store, tenant, deployment);
  const sessions = await listSessions(ports.store, tenant, deployment);
  const tasks = await Promise.all(sessions.map(({ session_id }) => ports.store.list(tasksOf({ tenant, session_id }))));
  return tasks.flat().map((entry) => entry.document.definition);
}

export interface DeployedTaskPath extends TaskPath {
  readonly deployment: string;
}

/** Nothing while it runs, and for a task that is not there. Throws a refusal for an unknown deployment or session. */
export async function readResult(ports: Ports, path: DeployedTaskPath, style: ResultStyle): Promise<TaskResult | null> {
  await requireSession(ports, path);
  const task = await ports.store.get(taskPlace(path));
  return task?.end === undefined ? null : taskResult(path.task_id, task.end.outcome, style);
}

export async function sendTaskEvent(ports: Ports, path: DeployedTaskPath, event: EventDefinition): Promise<void> {
  await requireSession(ports, path);
  await sendEvent(ports, path, event);
}

/**
 * The lines of a task. Throws a refusal for an unknown deployment, and for a session or task that is not there: not with
 * 404, which old clients take for "not yet" and ask again for ever.
 */
export async function taskLines(
  ports: Ports,
  path: DeployedTaskPath,
  signal: AbortSignal,
): Promise<AsyncIterable<JsonObject>> {
  await getDeployment(ports.store, path.tenant, path.deployment);
  await requireSession(ports, path).catch((problem: unknown) => {
    throw problem instanceof Refusal ? new Refusal(410, problem.message, problem) : problem;
  });
  if ((await ports.store.get(taskPlace(path))) === undefined) throw new Refusal(410, 'Task not found');
  return followTask(ports, path, signal);
}

async function requireSession(ports: Ports, path: SessionPath & { readonly deployment: string }): Promise<void> {
  await getDeployment(ports.store, path.tenant, path.deployment);
  await findSession(ports.store, path, path.deployment);
}
