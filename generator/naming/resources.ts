/** The resource tree of the client: every resource that has operations, and its parents. */
import type { Api } from '../ir/index.ts';
import { groupOf } from './groups.ts';
import type { ResourceNames } from './names.ts';
import { camelCase, kebabCase, pascalCase } from './words.ts';

export interface ResourceTree {
  /** Parents before children, the root first. */
  readonly resources: readonly ResourceNames[];
  /** Operation id → name of its method. */
  readonly methods: ReadonlyMap<string, string>;
}

export function assignResources(api: Api): ResourceTree {
  const byPath = new Map<string, { path: readonly string[]; operations: string[] }>([
    ['', { path: [], operations: [] }],
  ]);
  for (const operation of api.operations) {
    for (let depth = 1; depth <= operation.resource.length; depth += 1) {
      const path = operation.resource.slice(0, depth);
      if (!byPath.has(key(path))) byPath.set(key(path), { path, operations: [] });
    }
    byPath.get(key(operation.resource))?.operations.push(operation.id);
  }
  const resources = nameResources([...byPath.values()]);
  return { resources, methods: methodNames(api, resources) };
}

interface Unnamed {
  readonly path: readonly string[];
  readonly operations: readonly string[];
}

/** Names that are none get another; names that are taken, by siblings or by the language, get a number. */
function nameResources(unnamed: readonly Unnamed[]): readonly ResourceNames[] {
  const taken = { identifiers: new Set<string>(), properties: new Set<string>(), files: new Set<string>() };
  return unnamed.map(({ path, operations }) => {
    if (path.length === 0) return { path, operations, identifier: '', property: '', file: '', group: groupOf('') };
    const parent = key(path.slice(0, -1));
    const wanted = camelCase(path.at(-1) ?? '') || 'resource';
    const property = free(members.has(wanted) ? `${wanted}Resource` : wanted, taken.properties, `${parent}\n`);
    const identifier = free(pascalCase(path.join(' ')) || 'Resource', taken.identifiers);
    const file = free(path.map((segment) => kebabCase(segment) || 'resource').join('/'), taken.files);
    return { path, operations, identifier, property, file, group: groupOf(file) };
  });
}

/** Members that every object has, and `then`, which would make a promise of it. */
const members: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'then']);

/** The name, or the name with the first number that makes it free. `scope` keeps apart who may share names. */
function free(name: string, taken: Set<string>, scope = ''): string {
  let candidate = name;
  for (let count = 2; taken.has(scope + candidate); count += 1) candidate = `${name}${count}`;
  taken.add(scope + candidate);
  return candidate;
}

/** A method gives way to a child resource of the same name, and to a method that stands before it in the document. */
function methodNames(api: Api, resources: readonly ResourceNames[]): ReadonlyMap<string, string> {
  const methods = new Map<string, string>();
  const taken = new Map(resources.map((resource) => [key(resource.path), childProperties(resources, resource.path)]));
  for (const operation of api.operations) {
    const names = taken.get(key(operation.resource)) ?? new Set();
    const wanted = camelCase(operation.methodName) || camelCase(operation.id) || 'call';
    methods.set(operation.id, free(names.has(wanted) ? camelCase(operation.id) || wanted : wanted, names));
  }
  return methods;
}

function childProperties(resources: readonly ResourceNames[], path: readonly string[]): Set<string> {
  const children = resources.filter(
    (child) => child.path.length === path.length + 1 && key(child.path.slice(0, -1)) === key(path),
  );
  return new Set([...members, ...children.map((child) => child.property)]);
}

function key(path: readonly string[]): string {
  return path.join('\n');
}
