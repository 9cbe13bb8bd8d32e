/** The resources of an API, each with a name and a file that no other has. */
import { camelCase, kebabCase, type Names, pascalCase, type ResourceNames } from '../../naming/index.ts';

export interface Resource {
  readonly path: readonly string[];
  /** `agentsTurn`; `root` for operations outside of every resource. */
  readonly key: string;
  /** `AgentsTurn`. */
  readonly identifier: string;
  /** As a member of its parent: `turn`. */
  readonly property: string;
  /** `agents/turn`. */
  readonly file: string;
  /** The file that it shares with the resources below it: `agents`. */
  readonly group: string;
  readonly operations: readonly string[];
  /** Keys of the resources below. */
  readonly children: readonly string[];
}

/** In the order of naming; `taken` are identifiers that must be left alone. */
export function resourcesOf(names: Names, taken: readonly string[] = []): readonly Resource[] {
  const identifiers = new Set(taken.map((name) => name.toLowerCase()));
  const files = new Set<string>();
  const keyed = names.resources.map((resource) => ({
    resource,
    identifier: free(pascalCase(resource.path.join(' ')) || 'Root', identifiers),
    file: free(fileOf(resource), files),
  }));
  return keyed.map(({ resource, identifier, file }) => ({
    path: resource.path,
    key: camelCase(identifier),
    identifier,
    property: resource.property,
    file,
    group: resource.group,
    operations: resource.operations,
    children: keyed.filter((other) => isChild(other.resource, resource)).map((other) => camelCase(other.identifier)),
  }));
}

/** A word of which nothing can be a file name still needs a folder. */
function fileOf({ path }: ResourceNames): string {
  return path.length === 0 ? 'root' : path.map((word) => kebabCase(word) || 'unnamed').join('/');
}

function isChild(child: ResourceNames, parent: ResourceNames): boolean {
  return child.path.length === parent.path.length + 1 && parent.path.every((part, at) => part === child.path[at]);
}

/** Case does not tell names apart: files of some systems would not either. */
function free(wanted: string, taken: Set<string>): string {
  let candidate = wanted;
  for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) candidate = `${wanted}${count}`;
  taken.add(candidate.toLowerCase());
  return candidate;
}
