/** Reads a Stainless config against a document. */
import { isObject } from '../json.ts';
import { child, type Cursor, withValue } from '../source/cursor.ts';
import { clientStreamKeys, reportKeys, resourceKeys, rootKeys } from './keys.ts';
import { itemsOf, membersOf, objectsAmong } from './members.ts';
import { type MethodUpdate, readMethods } from './methods.ts';
import { readModels, type Model } from './models.ts';
import { readSchemes } from './pagination.ts';
import type { Shaping, Surroundings, Update } from './update.ts';
import { camelCase } from './words.ts';

interface Resource {
  readonly at: Cursor;
  readonly path: readonly string[];
}

/** What is not understood is reported where it stands; the rest still shapes. */
export function readConfig(config: Cursor, surroundings: Surroundings): Shaping {
  reportKeys(config, rootKeys, surroundings);
  const resources = resourcesIn(config, 'resources', { path: [], surroundings });
  for (const { at } of resources) reportKeys(at, resourceKeys, surroundings);
  const models = resources.flatMap(({ at, path }) => readModels(at, path, surroundings));
  const schemes = readSchemes(config, surroundings);
  const around = { ...surroundings, schemes, models, terminator: terminatorOf(config, surroundings) };
  const methods = resources.flatMap(({ at, path }) => readMethods(at, path, around));
  return {
    updates: [...firstOfEach(methods, surroundings), ...environments(config, surroundings)],
    names: namesOf(models, surroundings),
  };
}

interface Above {
  readonly path: readonly string[];
  readonly surroundings: Surroundings;
}

/** Those of `$shared` have no methods, and stand in no resource. */
function resourcesIn(at: Cursor, key: string, { path: above, surroundings }: Above): readonly Resource[] {
  return objectsAmong(membersOf(at, key, surroundings), surroundings).flatMap((resource) => {
    // What `$client` has is the client's own.
    const path = resource.key === '$client' && above.length === 0 ? [] : [...above, resource.key];
    if (path.length > 0 && camelCase(resource.key) === '') {
      const message = `The resource '${resource.key}' has no letter or digit to make a name of; it is left out.`;
      surroundings.reporter.report('stainless/not-understood', message, { at: resource });
      return [];
    }
    return [{ at: resource, path }, ...resourcesIn(resource, 'subresources', { path, surroundings })];
  });
}

/** A name that several models want goes to the first, and so does a schema. */
function namesOf(models: readonly Model[], { reporter }: Surroundings): Shaping['names'] {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { schema, identifier, name, at } of models) {
    if (names.get(schema) === identifier) continue;
    if (names.has(schema) || taken.has(identifier)) {
      const why = names.has(schema)
        ? `its schema is ${names.get(schema)} already`
        : `another schema is ${identifier} already`;
      reporter.report('stainless/not-understood', `The model '${name}' names no type: ${why}.`, { at });
      continue;
    }
    taken.add(identifier);
    names.set(schema, identifier);
  }
  return Object.fromEntries(names);
}

/** An operation is one method here; the first that names it is it. */
function firstOfEach(methods: readonly MethodUpdate[], { reporter }: Surroundings): readonly Update[] {
  const seen = new Map<string, MethodUpdate>();
  return methods.filter((method) => {
    const place = method.segments.join(' ');
    const first = seen.get(place);
    seen.set(place, first ?? method);
    if (first === undefined) return true;
    const message = `The operation is '${first.name}' already; it has no second place in the client.`;
    reporter.report('stainless/not-understood', message, { at: method.at });
    return false;
  });
}

/** The data that `on_event` handles as the end. */
function terminatorOf(config: Cursor, surroundings: Surroundings): string {
  membersOf(config, 'streaming', surroundings);
  const streaming = child(config, 'streaming') ?? withValue(config, {});
  reportKeys(streaming, clientStreamKeys, surroundings);
  const ends = itemsOf(streaming, 'on_event', surroundings).find(
    ({ value }) => isObject(value) && value['handle'] === 'done',
  );
  const starts = isObject(ends?.value) ? ends.value['data_starts_with'] : undefined;
  return typeof starts === 'string' && starts.includes('[DONE]') ? '[DONE]' : 'none';
}

function environments(config: Cursor, surroundings: Surroundings): readonly Update[] {
  const servers = membersOf(config, 'environments', surroundings).flatMap((at) => {
    if (typeof at.value === 'string') return [{ url: at.value, description: at.key }];
    surroundings.reporter.report('stainless/not-understood', `The environment '${at.key}' must be a URL.`, { at });
    return [];
  });
  return servers.length === 0 ? [] : [{ segments: [], update: { servers } }];
}
