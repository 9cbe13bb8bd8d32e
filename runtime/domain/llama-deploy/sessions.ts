/** Sessions: made with a deployment or without, and deleted with their tasks. */
import type { Reading, Transaction } from '../../storage/store.ts';
import {
  contextsOf,
  foreignTaskPlace,
  inboxOf,
  outboxOf,
  sessionPlace,
  sessionsOf,
  taskRun,
  tasksOf,
  temporaryPlace,
  type SessionPath,
} from './places.ts';
import type { Ports } from './ports.ts';
import type { JsonObject } from './json.ts';
import { sessionNotFound } from './refusals.ts';
import { arrivalOf } from './tasks/inbox.ts';

export interface StoredSession {
  readonly session_id: string;
  /** Absent: it was made through the control plane. */
  readonly deployment?: string;
  /** What clients put there. */
  readonly state: JsonObject;
}

export interface NewSession {
  readonly deployment?: string;
  /** Made for one task, and to go with it. */
  readonly temporary?: boolean;
}

export function createSession(ports: Ports, tenant: string, options: NewSession = {}): Promise<StoredSession> {
  return ports.store.transaction((transaction) => addSession(ports, transaction, { tenant, ...options }));
}

/** The same as part of a transaction. */
export async function addSession(
  ports: Ports,
  transaction: Transaction,
  { tenant, deployment, temporary = false }: NewSession & { readonly tenant: string },
): Promise<StoredSession> {
  const session_id = ports.ids.uuid();
  const session = { session_id, state: {}, ...(deployment !== undefined && { deployment }) };
  await transaction.insert(sessionPlace({ tenant, session_id }), session, deployment);
  if (temporary) {
    const at = Math.floor(ports.clock.microseconds() / 1000);
    await transaction.insert(temporaryPlace({ tenant, session_id }), { tenant, session_id, at });
  }
  return session;
}

/** Throws a refusal where there is none; with a deployment, where it has no such session. */
export async function findSession(reading: Reading, path: SessionPath, deployment?: string): Promise<StoredSession> {
  const session = await reading.get(sessionPlace(path));
  if (session === undefined || (deployment !== undefined && session.deployment !== deployment)) throw sessionNotFound();
  return session;
}

/** In the order in which they were made; with a deployment, only its own. */
export async function listSessions(reading: Reading, tenant: string, deployment?: string) {
  const entries = await reading.list(sessionsOf(tenant), deployment === undefined ? {} : { label: deployment });
  return entries.map((entry) => entry.document);
}

/** An unknown one is deleted already. Running tasks of it are stopped; what they still say is not kept. */
export async function deleteSession(ports: Ports, path: SessionPath, deployment?: string): Promise<void> {
  await ports.store.transaction(async (transaction) => {
    const session = await transaction.get(sessionPlace(path));
    if (session === undefined || (deployment !== undefined && session.deployment !== deployment)) return;
    await removeSession(ports, transaction, path);
  });
}

async function removeSession(ports: Ports, transaction: Transaction, path: SessionPath): Promise<void> {
  const services = new Set<string>();
  for (const { document, key } of await transaction.list(tasksOf(path))) {
    const run = taskRun({ ...path, task_id: key });
    await ports.log.forget(transaction, run);
    if (document.target === undefined) {
      services.add(document.definition.agent_id);
      await transaction.delete(foreignTaskPlace(path.tenant, key));
    }
    // Those who follow it look again, and find it gone.
    transaction.afterCommit(() => ports.log.trouble(run, sessionNotFound()));
    transaction.afterCommit(() => ports.arrivals.wake(arrivalOf({ ...path, task_id: key })));
  }
  for (const service of services) await emptyOutbox(transaction, path, service);
  for (const collection of [tasksOf(path), contextsOf(path), inboxOf(path)]) await transaction.clear(collection);
  await transaction.delete(temporaryPlace(path));
  await transaction.delete(sessionPlace(path));
}

async function emptyOutbox(
  transaction: Transaction,
  { tenant, session_id }: SessionPath,
  service: string,
): Promise<void> {
  const outbox = outboxOf(tenant, service);
  for (const { key } of await transaction.list(outbox, { label: session_id })) {
    await transaction.delete({ ...outbox, key });
  }
}
