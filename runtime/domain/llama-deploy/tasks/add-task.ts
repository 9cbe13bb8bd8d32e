/** Adds a task to a session, as the control plane does it. */
import type { Transaction } from '../../../storage/store.ts';
import { parsedJson, isJsonObject } from '../json.ts';
import type { SessionPath } from '../places.ts';
import type { Ports } from '../ports.ts';
import { InvalidRequest, Refusal } from '../refusals.ts';
import { startTask } from './start-task.ts';

export interface AddTask extends SessionPath {
  readonly task: NewTask;
}

/** A task as clients describe it. */
export interface NewTask {
  readonly input: string;
  readonly task_id?: string;
  readonly session_id?: string;
  readonly agent_id?: string;
}

/** Its id. Throws a refusal where something in it cannot be; then nothing is stored. */
export async function addTask(ports: Ports, add: AddTask): Promise<string> {
  return ports.store.transaction((transaction) => addTaskWithin(ports, transaction, add));
}

async function addTaskWithin(ports: Ports, transaction: Transaction, { tenant, session_id, task }: AddTask) {
  const { input, agent_id, task_id = ports.ids.uuid() } = task;
  if (agent_id === undefined) throw new Refusal(400, 'The task names no service: agent_id is missing');
  if (task.session_id !== undefined && task.session_id !== session_id) {
    throw new Refusal(400, `Wrong task definition: task.session_id is ${task.session_id} but should be ${session_id}`);
  }
  await startTask(ports, transaction, { tenant, definition: { input, task_id, session_id, agent_id } });
  return task_id;
}

/** The input as workflows take it: the JSON text of an object. Throws `InvalidRequest` where it is something else. */
export function taskInput(input: string): string {
  const value = parsedJson(input);
  if (!isJsonObject(value))
    throw new InvalidRequest(['body', 'input'], 'Input should be the JSON text of an object', input);
  return input;
}
