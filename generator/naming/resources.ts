/** The resource tree of the client: every resource that has operations, and its parents. */
import { appendPointer, type Pointer } from '#document';
import type { Api } from '../ir/index.ts';
import { free, freeInAnyCase, keyOf } from './free-name.ts';
import { groupOf } from './groups.ts';
import type { LockedName, NameLock } from './lock.ts';
import { assignMethods, type Seat } from './methods.ts';
import type { ResourceNames } from './names.ts';
import { camelCase, kebabCase, pascalCase } from './words.ts';

export interface ResourceTree {
  /** Parents before children, the root first. */
  readonly resources: readonly ResourceNames[];
  /** Operation id → name of its method. */
  readonly methods: ReadonlyMap<string, string>;
  /** What the lock is to keep of resources, by their place in it. */
  readonly kept: readonly (readonly [Pointer, LockedName])[];
  /** What the lock is to keep of operations, by their place in the document. */
  readonly seats: ReadonlyMap<Pointer, Seat>;
}

/** Who is in the lock goes first; among the others the alphabet decides, never the order of the document. */
export function assignResources(api: Api, lock: NameLock): ResourceTree {
  const found = resourcesOf(api);
  const taken = createTaken(found);
  const named = new Map<string, Named>();
  for (const { path } of found) {
    const name = keptName(path, lock, taken);
    if (name !== undefined) named.set(keyOf(path), claimed(path, name, taken));
  }
  // A method that is there goes before a resource that is new.
  const methods = assignMethods(api, lock, taken.members);
  for (const { path } of found.filter((one) => !named.has(keyOf(one.path))).toSorted(byPath))
    named.set(keyOf(path), claimed(path, freeName(path, taken), taken));
  const resources = found.map(({ path, operations }) => {
    const name = named.get(keyOf(path)) ?? root;
    return { path, operations, ...name, group: groupOf(name.file) };
  });
  return { resources, kept: resources.flatMap(kept), ...methods.finish() };
}

interface Found {
  readonly path: readonly string[];
  readonly operations: readonly string[];
}

/** In the order of the document; the root first. */
function resourcesOf(api: Api): readonly Found[] {
  const byKey = new Map<string, { path: readonly string[]; operations: string[] }>([
    ['', { path: [], operations: [] }],
  ]);
  for (const operation of api.operations) {
    for (let depth = 1; depth <= operation.resource.length; depth += 1) {
      const path = operation.resource.slice(0, depth);
      if (!byKey.has(keyOf(path))) byKey.set(keyOf(path), { path, operations: [] });
    }
    byKey.get(keyOf(operation.resource))?.operations.push(operation.id);
  }
  return [...byKey.values()];
}

type Named = Pick<ResourceNames, 'identifier' | 'property' | 'file'>;

const root: Named = { identifier: '', property: '', file: '' };

interface Taken {
  /** In lower case: files of some systems do not tell names apart by case, and people hardly. */
  readonly identifiers: Set<string>;
  readonly files: Set<string>;
  /** Key of a resource → properties and methods that it has. */
  readonly members: ReadonlyMap<string, Set<string>>;
}

/** Members that every object has, and `then`, which would make a promise of it. */
const ofObjects: readonly string[] = [...Object.getOwnPropertyNames(Object.prototype), 'then'];

function createTaken(found: readonly Found[]): Taken {
  const members = new Map(found.map(({ path }) => [keyOf(path), new Set(ofObjects)]));
  return { identifiers: new Set(['root']), files: new Set(['root']), members };
}

function keptName(path: readonly string[], lock: NameLock, taken: Taken): Named | undefined {
  const place = placeOf(path);
  const locked = Object.hasOwn(lock, place) ? lock[place] : undefined;
  if (path.length === 0) return root;
  if (locked?.property === undefined) return undefined;
  const { identifier, property, file } = locked;
  const isHad =
    taken.identifiers.has(identifier.toLowerCase()) || taken.files.has(file) || siblings(path, taken).has(property);
  return isHad ? undefined : { identifier, property, file };
}

/** Names that are none get another; names that are taken, by siblings or by the language, get a number. */
function freeName(path: readonly string[], taken: Taken): Named {
  const wanted = camelCase(path.at(-1) ?? '') || 'resource';
  return {
    property: free(ofObjects.includes(wanted) ? `${wanted}Resource` : wanted, siblings(path, taken)),
    identifier: freeInAnyCase(pascalCase(path.join(' ')) || 'Resource', taken.identifiers),
    file: free(path.map((segment) => kebabCase(segment) || 'unnamed').join('/'), taken.files),
  };
}

function claimed(path: readonly string[], name: Named, taken: Taken): Named {
  taken.identifiers.add(name.identifier.toLowerCase());
  taken.files.add(name.file);
  if (path.length > 0) siblings(path, taken).add(name.property);
  return name;
}

function siblings(path: readonly string[], { members }: Taken): Set<string> {
  return members.get(keyOf(path.slice(0, -1))) ?? new Set();
}

function kept({ path, identifier, property, file }: ResourceNames): readonly (readonly [Pointer, LockedName])[] {
  return path.length === 0 ? [] : [[placeOf(path), { identifier, file, property }]];
}

function placeOf(path: readonly string[]): Pointer {
  return appendPointer('?resource', ...path);
}

function byPath(left: Found, right: Found): number {
  const [one, two] = [keyOf(left.path), keyOf(right.path)];
  return left.path.length - right.path.length || (one < two ? -1 : Number(one > two));
}
