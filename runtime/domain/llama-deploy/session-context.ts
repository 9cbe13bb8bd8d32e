/** What the workflow of a service keeps between the tasks of a session, as the old services wrote it into the session. */
import type { Reading } from '../../storage/store.ts';
import { parsedJson } from './json.ts';
import type { KeptState } from '../../workflows/protocol.ts';
import { contextPlace, contextsOf, type SessionPath, type Target } from './places.ts';
import type { StoredTask } from './tasks/stored-task.ts';

/**
 * JSON of the context that the task which ended last left behind. Ours are those of services, the old ones belonged to
 * the whole session: so the last stands for all. Nothing where no workflow keeps anything.
 */
export async function keptContext(
  reading: Reading,
  path: SessionPath,
  tasks: readonly StoredTask[],
): Promise<string | undefined> {
  const latest = tasks.flatMap(({ definition, target, end }) =>
    target === undefined || end === undefined ? [] : [{ definition, target, at: end.at }],
  );
  for (const { definition, target } of latest.toSorted((one, other) => other.at - one.at)) {
    const kept = await keptState(reading, path, target);
    if (kept !== undefined) return contextText(definition, kept.text);
  }
  return undefined;
}

/** What the workflow of a service left behind for the session. */
export async function keptState(reading: Reading, path: SessionPath, target: Target): Promise<KeptState | undefined> {
  const kept = await reading.get(contextPlace(path, target));
  return typeof kept === 'string' ? { text: kept, keeper: '' } : kept;
}

/** The hash was of one process of the old service, and null where nobody was to compare it. */
function contextText({ input, session_id, task_id }: StoredTask['definition'], globals: string): string {
  const state = { globals: parsedJson(globals) ?? null };
  return JSON.stringify({ hash: null, state, run_kwargs: parsedJson(input) ?? {}, session_id, task_id });
}

export async function keepsContext(reading: Reading, path: SessionPath): Promise<boolean> {
  return (await reading.list(contextsOf(path), { limit: 1 })).length > 0;
}
