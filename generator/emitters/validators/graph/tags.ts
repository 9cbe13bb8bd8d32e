/** Finds the property that tells the branches of a union apart: each branch names its values by `const` or `enum`. */
import type { Json } from '#document';
import type { Direction } from '../../../ir/index.ts';
import { conjuncts } from './conjuncts.ts';
import { requiredNames } from './direction.ts';
import type { SchemaGraph } from './schema-graph.ts';
import { keyword, type SchemaNode } from './schema-node.ts';
import { typeNames } from './types-of.ts';

export type TagValue = string | number | boolean | null;

export interface Tag {
  readonly property: string;
  /** The branches that a value with this tag can match, for each tag that some branch names. */
  readonly cases: readonly { readonly value: TagValue; readonly branches: readonly SchemaNode[] }[];
  /** The branches that a value without the property, or that is no object, can match. */
  readonly untagged: readonly SchemaNode[];
  /** The branches that a value with any other tag can match. */
  readonly others: readonly SchemaNode[];
}

export interface Union {
  readonly node: SchemaNode;
  readonly branches: readonly SchemaNode[];
  readonly way: Direction | 'both';
}

/** The `discriminator` where its property tells branches apart, else the first property that tells all apart. */
export function findTag(graph: SchemaGraph, union: Union): Tag | undefined {
  if (union.branches.length < 2) return undefined;
  const named = discriminatorProperty(union.node);
  const candidates = [...(named === undefined ? [] : [named]), ...propertiesOf(graph, union.branches)];
  return candidates.map((property) => tagBy(graph, union, property)).find((tag) => tag !== undefined);
}

function discriminatorProperty(node: SchemaNode): string | undefined {
  const discriminator = keyword(node, 'discriminator');
  const name = typeof discriminator === 'object' && discriminator !== null && 'propertyName' in discriminator;
  return name && typeof discriminator.propertyName === 'string' ? discriminator.propertyName : undefined;
}

/** Only a property of the first tagged branch can be a property of all. */
function propertiesOf(graph: SchemaGraph, branches: readonly SchemaNode[]): readonly string[] {
  const objects = branches.filter((branch) => describesObject(graph, branch));
  const [first] = objects;
  if (first === undefined || objects.length < 2) return [];
  const names = conjuncts(graph, first).flatMap((part) => graph.entries(part, 'properties').map(([name]) => name));
  return names.filter((name) => objects.every((branch) => tagValues(graph, branch, name) !== undefined));
}

function describesObject(graph: SchemaGraph, branch: SchemaNode): boolean {
  return conjuncts(graph, branch).some((part) => keyword(part, 'properties') !== undefined);
}

/** A tag is worth a switch when some value excludes some branch. */
function tagBy(graph: SchemaGraph, { branches, way }: Union, property: string): Tag | undefined {
  const values = new Map(branches.map((branch) => [branch, tagValues(graph, branch, property)]));
  const named = [...new Set([...values.values()].flatMap((each) => each ?? []))];
  if (named.length < 2) return undefined;
  const matching = (value: TagValue): readonly SchemaNode[] =>
    branches.filter((branch) => values.get(branch)?.includes(value) ?? true);
  const cases = named.map((value) => ({ value, branches: matching(value) }));
  if (cases.every((each) => each.branches.length === branches.length)) return undefined;
  return {
    property,
    cases,
    untagged: branches.filter((branch) => !demands(graph, branch, { property, way })),
    others: branches.filter((branch) => values.get(branch) === undefined),
  };
}

/** What the property must be one of in the branch; undefined where the branch leaves that open. */
function tagValues(graph: SchemaGraph, branch: SchemaNode, property: string): readonly TagValue[] | undefined {
  for (const part of conjuncts(graph, branch)) {
    const declared = graph.entries(part, 'properties').find(([name]) => name === property)?.[1];
    const values = declared === undefined ? undefined : constantValues(graph, declared);
    if (values !== undefined) return values;
  }
  return undefined;
}

function constantValues(graph: SchemaGraph, property: SchemaNode): readonly TagValue[] | undefined {
  for (const part of conjuncts(graph, property)) {
    const constant = keyword(part, 'const');
    const values = constant === undefined ? (keyword(part, 'enum') as readonly Json[] | undefined) : [constant];
    if (values?.every(isTagValue)) return values;
  }
  return undefined;
}

function isTagValue(value: Json): value is TagValue {
  return typeof value !== 'object' || value === null;
}

/** Whether the branch refuses everything but objects that have the property. */
function demands(
  graph: SchemaGraph,
  branch: SchemaNode,
  { property, way }: { property: string; way: Union['way'] },
): boolean {
  const parts = conjuncts(graph, branch);
  const onlyObjects = parts.some((part) => typeNames(part)?.join() === 'object');
  return onlyObjects && parts.some((part) => requiredNames(graph, part, way).includes(property));
}
