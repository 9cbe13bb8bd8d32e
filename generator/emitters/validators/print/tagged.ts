/** A union with a tag: a switch to the branches that the tag leaves possible; the verdict is that of all branches. */
import { type Code, code, join, literal } from '../../../render/index.ts';
import type { SchemaNode } from '../graph/schema-node.ts';
import type { Tag } from '../graph/tags.ts';
import { printBranches } from './alternatives.ts';
import { apply } from './apply.ts';
import { fail, type Problem } from './issue.ts';
import { readProperty } from './read-property.ts';
import { variable, type Spot } from './scope.ts';

export interface TaggedUnion {
  readonly keyword: 'anyOf' | 'oneOf';
  readonly tag: Tag;
}

export function printTagged(spot: Spot, union: TaggedUnion): readonly Code[] {
  const { tag } = union;
  const name = variable(spot.scope, 'tag');
  const groups = [
    ...Map.groupBy(tag.cases, (each) => each.branches.map((branch) => branch.pointer).join(' ')).values(),
  ];
  const cases = groups.map((group) => printCase(spot, union, group));
  const untagged = code`case undefined: {\n${join(printPossible(spot, union, tag.untagged), '\n')}\nbreak;\n}`;
  const others = code`default: {\n${join(printPossible(spot, union, tag.others), '\n')}\n}`;
  return [...readTag(spot, tag, name), code`switch (${name}) {\n${join([...cases, untagged, others], '\n')}\n}`];
}

function readTag(spot: Spot, tag: Tag, name: Code): readonly Code[] {
  const object = variable(spot.scope, 'object');
  const { declaration, variable: property } = readProperty(spot.scope, { object, variables: new Map() }, tag.property);
  const word = declaration.length > 1 ? code`let` : code`const`;
  return [
    code`let ${name}: unknown;`,
    code`${word} ${object} = ${spot.scope.file.support('objectOf')}(${spot.value});`,
    code`if (${object} !== undefined) {\n${join(declaration, '\n')}\n${name} = ${property};\n}`,
  ];
}

function printCase(spot: Spot, union: TaggedUnion, group: Tag['cases']): Code {
  const labels = group.map(({ value }) => code`case ${literal(value)}:`);
  const body = printPossible(spot, union, group[0]?.branches ?? []);
  return code`${join(labels, '\n')} {\n${join([...body, code`break;`], '\n')}\n}`;
}

function printPossible(spot: Spot, union: TaggedUnion, branches: readonly SchemaNode[]): readonly Code[] {
  const [only] = branches;
  if (only === undefined) return [fail(spot, wrongTag(union))];
  if (branches.length > 1) return printBranches(spot, { keyword: union.keyword, branches });
  return apply({ ...spot, node: only, level: spot.level + 1 });
}

function wrongTag({ keyword, tag }: TaggedUnion): Problem {
  return { keyword, detail: [tag.property, ...tag.cases.map((each) => each.value)] };
}
