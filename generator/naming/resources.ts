/** The resource tree of the client: every resource that has operations, and its parents. */
import type { Api } from '../ir/index.ts';
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
  const resources = [...byPath.values()].map(resourceNames);
  return { resources, methods: methodNames(api, resources) };
}

function resourceNames({
  path,
  operations,
}: {
  path: readonly string[];
  operations: readonly string[];
}): ResourceNames {
  return {
    path,
    identifier: pascalCase(path.join(' ')),
    property: camelCase(path.at(-1) ?? ''),
    file: path.map(kebabCase).join('/'),
    operations,
  };
}

/** A method gives way to a child resource of the same name, and to a method that stands before it in the document. */
function methodNames(api: Api, resources: readonly ResourceNames[]): ReadonlyMap<string, string> {
  const methods = new Map<string, string>();
  const taken = new Map(resources.map((resource) => [key(resource.path), childProperties(resources, resource.path)]));
  for (const operation of api.operations) {
    const names = taken.get(key(operation.resource)) ?? new Set();
    const wanted = camelCase(operation.methodName) || camelCase(operation.id) || 'call';
    let candidate = names.has(wanted) ? camelCase(operation.id) || wanted : wanted;
    for (let count = 2; names.has(candidate); count += 1) candidate = `${wanted}${count}`;
    names.add(candidate);
    methods.set(operation.id, candidate);
  }
  return methods;
}

function childProperties(resources: readonly ResourceNames[], path: readonly string[]): Set<string> {
  const children = resources.filter(
    (child) => child.path.length === path.length + 1 && key(child.path.slice(0, -1)) === key(path),
  );
  // `constructor` and `then` would change what the resource is.
  return new Set(['constructor', 'then', ...children.map((child) => child.property)]);
}

function key(path: readonly string[]): string {
  return path.join('\n');
}
