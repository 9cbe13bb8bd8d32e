/** How long events are kept: logs would grow without end. What came out of a run is kept, its events are not. */
import type { Collection, Place, Transaction } from '../../storage/store.ts';
import { turnPlace, turnRun, type TurnPath } from './places.ts';
import type { Ports } from './ports.ts';
import { responseRun } from './responses/stored-response.ts';

export interface Retention {
  /** How long the events of a turn that is over can be followed; milliseconds. */
  readonly turnEvents: number;
  /** How long those who read a run that nobody can ask for any more have time to do so; milliseconds. */
  readonly lastReads: number;
}

export const defaultRetention: Retention = { turnEvents: 7 * 24 * 60 * 60 * 1000, lastReads: 10 * 60 * 1000 };

/** `turn`: it can be followed; `response`, `orphan`: only its present readers need it. */
export type RestKind = 'turn' | 'response' | 'orphan';

interface Rested {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** A response has no agent and no session. */
  readonly path: TurnPath;
}

/** Notes, in the transaction in which a run comes to rest, that its events may be forgotten one day. */
export async function noteRest(
  ports: Ports,
  transaction: Transaction,
  { kind, path }: { kind: RestKind; path: TurnPath },
): Promise<void> {
  const place = restedPlace(kind, path);
  await transaction.delete(place);
  await transaction.insert(place, { at: now(ports), path });
}

/** Forgets what is due; says how many runs that were. */
export async function sweep(ports: Ports, retention: Retention): Promise<number> {
  const due: readonly (readonly [RestKind, number])[] = [
    ['turn', retention.turnEvents],
    ['response', retention.lastReads],
    ['orphan', retention.lastReads],
  ];
  let forgotten = 0;
  for (const [kind, time] of due) forgotten += await sweepKind(ports, kind, now(ports) - time);
  return forgotten;
}

const batch = 200;

async function sweepKind(ports: Ports, kind: RestKind, until: number): Promise<number> {
  const entries = await ports.store.list(restedOf(kind), { limit: batch });
  const due = entries.map((entry) => entry.document).filter((rested) => rested.at <= until);
  for (const { path } of due) {
    await ports.store.transaction(async (transaction) => {
      await transaction.delete(restedPlace(kind, path));
      await forgetters[kind](ports, transaction, path);
    });
  }
  return due.length === batch ? batch + (await sweepKind(ports, kind, until)) : due.length;
}

type Forget = (ports: Ports, transaction: Transaction, path: TurnPath) => Promise<void>;

const forgetters: { readonly [Kind in RestKind]: Forget } = {
  turn: forgetTurnEvents,
  response: (ports, transaction, { tenant, turn_id }) =>
    ports.log.forget(transaction, responseRun({ tenant, response_id: turn_id })),
  orphan: (ports, transaction, path) => ports.log.forget(transaction, turnRun(path)),
};

/** A turn that waits needs its events to go on; one that runs again will come to rest again. */
async function forgetTurnEvents(ports: Ports, transaction: Transaction, path: TurnPath): Promise<void> {
  const stored = await transaction.get(turnPlace(path));
  const waits = (stored?.turn?.output_message.tool_calls ?? []).length > 0;
  if (stored?.state === 'running' || waits) return;
  await ports.log.forget(transaction, turnRun(path));
  if (stored?.turn === undefined) await transaction.delete(turnPlace(path));
  else await transaction.replace(turnPlace(path), { ...stored, silent: true });
}

function restedOf(kind: RestKind): Collection<Rested> {
  return { tenant: '', collection: 'rested', parent: kind };
}

function restedPlace(kind: RestKind, path: TurnPath): Place<Rested> {
  return { ...restedOf(kind), key: JSON.stringify([path.tenant, path.turn_id]) };
}

function now(ports: Ports): number {
  return Math.floor(ports.clock.microseconds() / 1000);
}
