/** Events that were sent to a task: kept until it takes them, also those that come before it exists. */
import type { Transaction } from '../../../storage/store.ts';
import { inboxOf, taskPlace, type TaskPath } from '../places.ts';
import type { Ports } from '../ports.ts';

export interface InboxEvent {
  readonly task_id: string;
  /** The service that it is meant for. */
  readonly agent_id: string;
  /** As the client wrote it. */
  readonly text: string;
}

/** Tasks that never come must not fill the storage. */
const mostOfSession = 1000;

/** Puts an event there; a full inbox drops it. */
export async function putEvent(ports: Ports, transaction: Transaction, put: PutEvent): Promise<void> {
  const { path, agent_id, text } = put;
  const inbox = await transaction.list(inboxOf(path), { limit: mostOfSession });
  if (inbox.length === mostOfSession) return;
  const { task_id } = path;
  await transaction.insert({ ...inboxOf(path), key: ports.ids.uuid() }, { task_id, agent_id, text }, task_id);
  transaction.afterCommit(() => ports.arrivals.wake(arrivalOf(path)));
}

export interface PutEvent extends Omit<InboxEvent, 'task_id'> {
  readonly path: TaskPath;
}

/** Takes out what is there for a task, in order. */
export async function takeEvents(transaction: Transaction, path: TaskPath): Promise<readonly InboxEvent[]> {
  const found = await transaction.list(inboxOf(path), { label: path.task_id });
  for (const { key } of found) await transaction.delete({ ...inboxOf(path), key });
  return found.map((entry) => entry.document);
}

/** Every event for the task, also those still to come, until the signal or until the task is deleted. */
export async function* followInbox(ports: Ports, path: TaskPath, signal: AbortSignal): AsyncGenerator<InboxEvent> {
  while (!signal.aborted) {
    // Subscribed before looking: what comes after the look wakes us.
    const woken = ports.arrivals.next(arrivalOf(path), signal);
    const waiting = await ports.store.list(inboxOf(path), { label: path.task_id, limit: 1 });
    if (waiting.length === 0) {
      if ((await ports.store.get(taskPlace(path))) === undefined) return woken.cancel();
      await woken.happened;
    } else {
      woken.cancel();
      yield* await ports.store.transaction((transaction) => takeEvents(transaction, path));
    }
  }
}

/** Under this name those are woken who wait for events for a task. */
export function arrivalOf({ tenant, session_id, task_id }: TaskPath): string {
  return JSON.stringify(['inbox', tenant, session_id, task_id]);
}
