/** How long things are kept: what came out of a task stays with its session, its events do not. */
import type { Collection, Place, Transaction } from '../../storage/store.ts';
import { taskRun, tasksOf, temporarySessions, type SessionPath, type TaskPath } from './places.ts';
import type { Ports } from './ports.ts';
import { deleteSession } from './sessions.ts';

interface Ended {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly path: TaskPath;
}

const ended: Collection<Ended> = { tenant: '', collection: 'deploy-ended', parent: '' };

/** Notes, in the transaction in which a task ends, that its events may be forgotten one day. */
export async function noteEnd(ports: Ports, transaction: Transaction, path: TaskPath): Promise<void> {
  const { tenant, session_id, task_id } = path;
  await transaction.insert(endedPlace(path), { at: now(ports), path: { tenant, session_id, task_id } });
}

const batch = 200;

/** Forgets the events of tasks that are over for longer than so many milliseconds, and sessions that nobody waits for. */
export async function sweep(ports: Ports, keep: number): Promise<void> {
  const entries = await ports.store.list(ended, { limit: batch });
  const due = entries.map((entry) => entry.document).filter(({ at }) => at <= now(ports) - keep);
  for (const { path } of due) {
    await ports.store.transaction(async (transaction) => {
      await transaction.delete(endedPlace(path));
      await ports.log.forget(transaction, taskRun(path));
    });
  }
  if (due.length === batch) await sweep(ports, keep);
  else await sweepTemporary(ports);
}

const patience = 60 * 60 * 1000;

/** Sessions of one task that stayed behind because the server ended before it answered. */
async function sweepTemporary(ports: Ports): Promise<void> {
  for (const { document } of await ports.store.list(temporarySessions, { limit: batch })) {
    if (document.at <= now(ports) - patience && (await isAtRest(ports, document))) await deleteSession(ports, document);
  }
}

async function isAtRest(ports: Ports, path: SessionPath): Promise<boolean> {
  const tasks = await ports.store.list(tasksOf(path));
  return tasks.every(({ document }) => document.end !== undefined);
}

function endedPlace(path: TaskPath): Place<Ended> {
  return { ...ended, key: JSON.stringify([path.tenant, path.session_id, path.task_id]) };
}

function now({ clock }: Ports): number {
  return Math.floor(clock.microseconds() / 1000);
}
