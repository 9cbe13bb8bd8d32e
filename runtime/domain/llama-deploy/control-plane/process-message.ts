/** What services tell the control plane: tasks of their own, lines of a stream, results. */
import type { Transaction } from '../../../storage/store.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import { foreignTaskPlace, taskPlace, taskRun, type TaskPath } from '../places.ts';
import type { Ports } from '../ports.ts';
import { InvalidRequest, Refusal, taskNotFound } from '../refusals.ts';
import { noteEnd } from '../retention.ts';
import { addTask } from '../tasks/add-task.ts';
import type { HeldLine, StoredTask } from '../tasks/stored-task.ts';
import type { TaskEvent } from '../tasks/task-event.ts';
import { toldResult } from '../tasks/task-result.ts';

export interface IncomingMessage {
  readonly action: string | null;
  readonly data: JsonObject;
}

/** Throws a refusal for what the control plane does not do, for data that is not what the action needs, and unknown tasks. */
export async function processMessage(ports: Ports, tenant: string, message: IncomingMessage): Promise<void> {
  const process = processors.get(message.action ?? '');
  if (process === undefined) {
    const known = [...processors.keys()].join(', ');
    throw new Refusal(
      400,
      `Action ${message.action ?? 'null'} is not supported by the control plane: it takes ${known}`,
    );
  }
  await process(ports, tenant, message.data);
}

type Process = (ports: Ports, tenant: string, told: JsonObject) => Promise<unknown>;

const processors: ReadonlyMap<string, Process> = new Map<string, Process>([
  ['new_task', newTask],
  ['task_stream', taskStream],
  ['completed_task', completedTask],
]);

async function newTask(ports: Ports, tenant: string, told: JsonObject): Promise<void> {
  const { input, session_id, task_id, agent_id } = told;
  if (typeof input !== 'string') throw wrongData(told, 'input', 'a text');
  if (typeof session_id !== 'string') throw wrongData(told, 'session_id', 'a text');
  await addTask(ports, {
    tenant,
    session_id,
    task: { input, ...(typeof task_id === 'string' && { task_id }), ...(typeof agent_id === 'string' && { agent_id }) },
  });
}

/** Lines come as often as the network likes, and out of order: each is shown once, when all before it are. */
async function taskStream(ports: Ports, tenant: string, told: JsonObject): Promise<void> {
  const { index, data: line } = told;
  if (typeof index !== 'number' || !Number.isSafeInteger(index) || index < 0) {
    throw wrongData(told, 'index', 'a whole number from 0');
  }
  if (!isJsonObject(line)) throw wrongData(told, 'data', 'an object');
  await ports.store.transaction(async (transaction) => {
    const path = await pathOf(transaction, tenant, told);
    const task = await foreignTask(transaction, path);
    if (task.end !== undefined) return;
    const known = index < (task.shown ?? 0) || task.held?.some((each) => each.index === index) === true;
    if (!known) await show(ports, transaction, { path, task, held: [...(task.held ?? []), { index, line }] });
  });
}

interface Showing {
  readonly path: TaskPath;
  readonly task: StoredTask;
  readonly held: readonly HeldLine[];
}

const mostHeld = 1000;

async function show(ports: Ports, transaction: Transaction, { path, task, held }: Showing): Promise<void> {
  if (held.length > mostHeld) throw new Refusal(400, 'Too many lines of the task came before their turn');
  const sorted = held.toSorted((one, other) => one.index - other.index);
  let shown = task.shown ?? 0;
  const ready = sorted.filter(({ index }) => index === shown && ((shown += 1), true));
  const left = sorted.filter((each) => !ready.includes(each));
  await transaction.replace(taskPlace(path), { ...task, shown, held: left });
  await append(ports, transaction, { path, events: ready.map(({ line }) => ({ kind: 'shown', line })) });
}

/** Lines that never came are missed: what came after them is shown at the end. */
async function completedTask(ports: Ports, tenant: string, told: JsonObject): Promise<void> {
  const result = toldResult(told);
  if (result === undefined) throw wrongData(told, 'result', 'a text, beside a history and data');
  await ports.store.transaction(async (transaction) => {
    const path = await pathOf(transaction, tenant, told);
    const task = await foreignTask(transaction, path);
    if (task.end !== undefined) return;
    const { held = [], ...rest } = task;
    const left = held.toSorted((one, other) => one.index - other.index);
    const at = Math.floor(ports.clock.microseconds() / 1000);
    await transaction.replace(taskPlace(path), { ...rest, end: { outcome: { kind: 'told', result }, at } });
    const lines = left.map(({ line }): TaskEvent => ({ kind: 'shown', line }));
    await append(ports, transaction, { path, events: [...lines, { kind: 'ended' }] });
    await noteEnd(ports, transaction, path);
  });
}

async function append(
  { log }: Ports,
  transaction: Transaction,
  { path, events }: { readonly path: TaskPath; readonly events: readonly TaskEvent[] },
): Promise<void> {
  if (events.length === 0) return;
  const last = await log.last(taskRun(path), transaction);
  const rests = events.at(-1)?.kind === 'ended';
  await log.append(transaction, taskRun(path), { at: (last?.index ?? -1) + 1, events, rests });
}

/** Results name only their task; then the session is looked for. */
async function pathOf(transaction: Transaction, tenant: string, told: JsonObject): Promise<TaskPath> {
  const { task_id, session_id } = told;
  if (typeof task_id !== 'string') throw wrongData(told, 'task_id', 'a text');
  if (typeof session_id === 'string') return { tenant, session_id, task_id };
  const found = await transaction.get(foreignTaskPlace(tenant, task_id));
  if (found === undefined) throw taskNotFound();
  return { tenant, session_id: found, task_id };
}

async function foreignTask(transaction: Transaction, path: TaskPath): Promise<StoredTask> {
  const task = await transaction.get(taskPlace(path));
  if (task === undefined) throw taskNotFound();
  // The tasks of a deployment are told of by its own processes only.
  if (task.target !== undefined) throw new Refusal(400, 'The task belongs to a service of a deployment');
  return task;
}

function wrongData(told: JsonObject, member: string, wanted: string): InvalidRequest {
  return new InvalidRequest(['body', 'data', member], `Input should be ${wanted}`, told[member] ?? null);
}
