/** The resources of an API, each with the name that it was given, unless somebody has it where it is used. */
import { camelCase, freeInAnyCase, type Names, type ResourceNames } from '../../naming/index.ts';

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
  const keyed = names.resources.map((resource) => ({
    resource,
    identifier: free(resource.identifier || 'Root', identifiers),
    file: resource.file || 'root',
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

function isChild(child: ResourceNames, parent: ResourceNames): boolean {
  return child.path.length === parent.path.length + 1 && parent.path.every((part, at) => part === child.path[at]);
}

/** Case does not tell names apart: files of some systems would not either. */
function free(wanted: string, taken: Set<string>): string {
  const name = freeInAnyCase(wanted, taken);
  taken.add(name.toLowerCase());
  return name;
}
