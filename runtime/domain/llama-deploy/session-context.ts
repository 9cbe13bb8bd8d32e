/** What the workflow of a service keeps between the tasks of a session, as the old services wrote it into the session. */
import type { Reading } from '../../storage/store.ts';
import { parsedJson } from './json.ts';
import { contextPlace, contextsOf, type SessionPath } from './places.ts';
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
    const globals = await reading.get(contextPlace(path, target));
    if (globals !== undefined) return contextText(definition, globals.text);
  }
  return undefined;
}

/** The hash was of one process of the old service, and null where nobody was to compare it. */
function contextText({ input, session_id, task_id }: StoredTask['definition'], globals: string): string {
  const state = { globals: parsedJson(globals) ?? null };
  return JSON.stringify({ hash: null, state, run_kwargs: parsedJson(input) ?? {}, session_id, task_id });
}

export async function keepsContext(reading: Reading, path: SessionPath): Promise<boolean> {
  return (await reading.list(contextsOf(path), { limit: 1 })).length > 0;
}
