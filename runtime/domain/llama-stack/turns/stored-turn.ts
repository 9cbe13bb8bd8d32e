/** A turn in the store: how far it is, and, once it has stopped, as its last frame showed it. */
import type { Reading, Transaction } from '../../../storage/store.ts';
import { turnPlace, turnRun, type TurnPath } from '../places.ts';
import type { Ports } from '../ports.ts';
import { turnNotFound } from '../refusals.ts';
import type { Turn } from '#generated/llama-stack/types';

export interface StoredTurn {
  readonly turn_id: string;
  /** `running`: someone works on it; `resting`: it is complete, waits, or failed. */
  readonly state: 'running' | 'resting';
  /** Absent until it stopped for the first time, and for ever if it failed before. */
  readonly turn?: Turn;
  /** Steps that were cut off. */
  readonly interrupted: readonly string[];
  /** Its events are no longer kept. */
  readonly silent?: true;
}

export function isShown(stored: StoredTurn): stored is StoredTurn & { readonly turn: Turn } {
  return stored.turn !== undefined;
}

/** Throws a refusal where the session has no such turn. */
export async function findTurn(reading: Reading, path: TurnPath): Promise<StoredTurn> {
  const stored = await reading.get(turnPlace(path));
  if (stored === undefined) throw turnNotFound(path.turn_id);
  return stored;
}

/** Deletes a turn. The log of one that runs stays until it has stopped, for those who follow it. */
export async function forgetTurn(ports: Ports, transaction: Transaction, path: TurnPath): Promise<void> {
  const stored = await transaction.get(turnPlace(path));
  await transaction.delete(turnPlace(path));
  if (stored?.state === 'resting') await ports.log.forget(transaction, turnRun(path));
}
