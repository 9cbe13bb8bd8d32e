/** Sessions of an agent: made, read with their turns, listed without, and deleted with them. */
import { timestamp } from '../../clock.ts';
import type { Reading, Transaction } from '../../storage/store.ts';
import { getAgent } from './agents.ts';
import { pageOf, type Page, type PageQuery } from './page.ts';
import { sessionPlace, sessionsOf, turnsOf, type AgentPath, type SessionPath } from './places.ts';
import type { Ports } from './ports.ts';
import { sessionNotFound } from './refusals.ts';
import type { Session } from '#generated/llama-stack/types';
import { sessionLibrary } from './turns/session-library.ts';
import { forgetTurn, isShown } from './turns/stored-turn.ts';

export interface StoredSession {
  readonly session_id: string;
  readonly session_name: string;
  readonly started_at: string;
}

export async function createSession(ports: Ports, path: AgentPath, name: string): Promise<StoredSession> {
  const session = { session_id: ports.ids.uuid(), session_name: name, started_at: timestamp(ports.clock) };
  await ports.store.transaction(async (transaction) => {
    await getAgent(transaction, path);
    await transaction.insert(sessionPlace({ ...path, ...session }), session);
  });
  return session;
}

/** Throws a refusal where the agent has no such session. */
export async function findSession(reading: Reading, path: SessionPath): Promise<StoredSession> {
  const session = await reading.get(sessionPlace(path));
  if (session === undefined) throw sessionNotFound(path.session_id);
  return session;
}

/** With its turns in the order in which they were started; only those of `turnIds`, unless that is empty. */
export async function getSession(ports: Ports, path: SessionPath, turnIds: readonly string[]): Promise<Session> {
  const session = await findSession(ports.store, path);
  const stored = await ports.store.list(turnsOf(path));
  const shown = stored.map((entry) => entry.document).filter(isShown);
  const turns = shown.map(({ turn }) => turn).filter((turn) => turnIds.length === 0 || turnIds.includes(turn.turn_id));
  return { ...session, turns };
}

/** In the order in which they were made, their turns left out. */
export async function listSessions(ports: Ports, path: AgentPath, query: PageQuery): Promise<Page<Session>> {
  await getAgent(ports.store, path);
  const all = await ports.store.list(sessionsOf(path));
  const url = `/v1/agents/${encodeURIComponent(path.agent_id)}/sessions`;
  return pageOf(
    all.map((entry) => ({ ...entry.document, turns: [] })),
    query,
    url,
  );
}

export async function deleteSession(ports: Ports, path: SessionPath): Promise<void> {
  await ports.store.transaction(async (transaction) => {
    await findSession(transaction, path);
    await removeSession(ports, transaction, path);
  });
}

/** Part of the deletion of an agent, too. */
export async function removeSession(ports: Ports, transaction: Transaction, path: SessionPath): Promise<void> {
  for (const { document } of await transaction.list(turnsOf(path))) {
    await forgetTurn(ports, transaction, { ...path, turn_id: document.turn_id });
  }
  await transaction.delete(sessionPlace(path));
  transaction.afterCommit(() => void ports.texts.remove(sessionLibrary(path)).catch(() => undefined));
}
