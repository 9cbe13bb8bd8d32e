/** Reads a Stainless config against a document. */
import { isObject } from '../json.ts';
import { child, children, type Cursor } from '../source/cursor.ts';
import { reportKeys, resourceKeys, rootKeys } from './keys.ts';
import { readMethods } from './methods.ts';
import { readModels, type Model } from './models.ts';
import { readSchemes } from './pagination.ts';
import type { Shaping, Surroundings, Update } from './update.ts';

interface Resource {
  readonly at: Cursor;
  readonly path: readonly string[];
}

/** What is not understood is reported where it stands; the rest still shapes. */
export function readConfig(config: Cursor, surroundings: Surroundings): Shaping {
  reportKeys(config, rootKeys, surroundings);
  const resources = resourcesIn(child(config, 'resources'), []);
  for (const { at } of resources) reportKeys(at, resourceKeys, surroundings);
  const models = resources.flatMap(({ at, path }) => readModels(at, path, surroundings));
  const schemes = readSchemes(config, surroundings);
  const around = { ...surroundings, schemes, models, terminator: terminatorOf(config) };
  const methods = resources.flatMap(({ at, path }) => readMethods(at, path, around));
  return { updates: [...methods, ...environments(config)], names: namesOf(models) };
}

/** Those of `$shared` have no methods, and stand in no resource. */
function resourcesIn(at: Cursor | undefined, above: readonly string[]): readonly Resource[] {
  return (at === undefined ? [] : children(at)).flatMap((resource) => {
    const path = [...above, resource.key];
    return [{ at: resource, path }, ...resourcesIn(child(resource, 'subresources'), path)];
  });
}

/** A name that several models want goes to the first. */
function namesOf(models: readonly Model[]): Shaping['names'] {
  const taken = new Set<string>();
  const names = models.flatMap(({ schema, identifier }) => {
    if (taken.has(identifier)) return [];
    taken.add(identifier);
    return [[schema, identifier] as const];
  });
  return Object.fromEntries(names);
}

/** The data that `on_event` handles as the end. */
function terminatorOf(config: Cursor): string {
  const events = child(child(config, 'streaming') ?? config, 'on_event');
  const ends = (events === undefined ? [] : children(events)).find(
    ({ value }) => isObject(value) && value['handle'] === 'done',
  );
  const starts = isObject(ends?.value) ? ends.value['data_starts_with'] : undefined;
  return typeof starts === 'string' && starts.includes('[DONE]') ? '[DONE]' : 'none';
}

function environments(config: Cursor): readonly Update[] {
  const found = child(config, 'environments');
  const servers = (found === undefined ? [] : children(found)).flatMap(({ key, value }) =>
    typeof value === 'string' ? [{ url: value, description: key }] : [],
  );
  return servers.length === 0 ? [] : [{ segments: [], update: { servers } }];
}
