/** What foreign services are still to be told: stored with what it follows from, and delivered in order. */
import type { Transaction } from '../../../storage/store.ts';
import { outboxOf } from '../places.ts';
import type { Ports } from '../ports.ts';
import type { TaskDefinition } from '../tasks/stored-task.ts';

/** What drives the task of a deployment's workflow. */
export const taskKind = 'deployment-task';

/** What drives the outbox of a service. */
export const outboxKind = 'deployment-outbox';

export interface OutboxMessage {
  readonly action: 'new_task' | 'send_event';
  readonly task: TaskDefinition;
}

interface Put extends OutboxMessage {
  readonly tenant: string;
}

/** Part of the transaction that gives rise to it: neither is there without the other. */
export async function putMessage(ports: Ports, transaction: Transaction, { tenant, action, task }: Put): Promise<void> {
  const outbox = outboxOf(tenant, task.agent_id);
  await transaction.insert({ ...outbox, key: ports.ids.uuid() }, { action, task }, task.session_id);
  await wakeOutbox(ports, transaction, { tenant, service: task.agent_id });
}

interface Outbox {
  readonly tenant: string;
  readonly service: string;
}

export function wakeOutbox(ports: Ports, transaction: Transaction, { tenant, service }: Outbox): Promise<void> {
  return ports.engine.wake(transaction, { kind: outboxKind, tenant, run: service });
}

/** Under this name those are woken who wait to try again. */
export function registrationOf(tenant: string, service: string): string {
  return JSON.stringify([tenant, service]);
}
