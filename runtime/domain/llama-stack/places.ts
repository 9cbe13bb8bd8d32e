/** Where the documents of the domain stand in the store. */
import type { Collection, Place } from '../../storage/store.ts';
import type { RunKey } from '../../run-log/run-log.ts';
import type { Agent } from '#generated/llama-stack/types';
import type { StoredSession } from './sessions.ts';
import type { StoredTurn } from './turns/stored-turn.ts';
import type { TurnEvent } from './turns/turn-event.ts';

export interface AgentPath {
  readonly tenant: string;
  readonly agent_id: string;
}

export interface SessionPath extends AgentPath {
  readonly session_id: string;
}

export interface TurnPath extends SessionPath {
  readonly turn_id: string;
}

export function agentsOf(tenant: string): Collection<Agent> {
  return { tenant, collection: 'agents', parent: '' };
}

export function agentPlace(path: AgentPath): Place<Agent> {
  return { ...agentsOf(path.tenant), key: path.agent_id };
}

export function sessionsOf(path: AgentPath): Collection<StoredSession> {
  return { tenant: path.tenant, collection: 'sessions', parent: path.agent_id };
}

export function sessionPlace(path: SessionPath): Place<StoredSession> {
  return { ...sessionsOf(path), key: path.session_id };
}

/** Session ids are ours and unique, so a turn need not name the agent too. */
export function turnsOf(path: SessionPath): Collection<StoredTurn> {
  return { tenant: path.tenant, collection: 'turns', parent: path.session_id };
}

export function turnPlace(path: TurnPath): Place<StoredTurn> {
  return { ...turnsOf(path), key: path.turn_id };
}

/** The log of a turn. */
export function turnRun(path: Pick<TurnPath, 'tenant' | 'turn_id'>): RunKey<TurnEvent> {
  return { tenant: path.tenant, run: path.turn_id };
}
