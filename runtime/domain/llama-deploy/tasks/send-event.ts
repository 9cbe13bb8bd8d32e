/** Sends an event to a task, wherever it runs. */
import { putMessage } from '../control-plane/outbox.ts';
import { servicePlace, sessionPlace, taskPlace, type TaskPath } from '../places.ts';
import type { Ports } from '../ports.ts';
import { putEvent } from './inbox.ts';

export interface EventDefinition {
  /** The service that it is meant for. */
  readonly agent_id: string;
  readonly event_obj_str: string;
}

/**
 * The event waits for its task where that is not there yet, or does not run yet. What nobody will ever take is dropped:
 * events for sessions that are not there, for tasks that are over, or for another service than the task's.
 */
export async function sendEvent(ports: Ports, path: TaskPath, event: EventDefinition): Promise<void> {
  const { agent_id, event_obj_str: text } = event;
  const { tenant, session_id, task_id } = path;
  await ports.store.transaction(async (transaction) => {
    if ((await transaction.get(sessionPlace(path))) === undefined) return;
    const task = await transaction.get(taskPlace(path));
    if (task?.end !== undefined) return;
    if (task?.target !== undefined || (await isAwaited()))
      return putEvent(ports, transaction, { path, agent_id, text });
    const definition = { task_id, session_id, agent_id, input: text };
    await putMessage(ports, transaction, { tenant, action: 'send_event', task: definition });

    /** A task that is not there yet may become a workflow's; only a foreign service that is known is told at once. */
    async function isAwaited(): Promise<boolean> {
      if (task !== undefined) return task.definition.agent_id !== agent_id;
      const registered = await transaction.get(servicePlace(tenant, agent_id));
      return registered === undefined || registered.deployment !== undefined;
    }
  });
}
