/** `properties` and `required`, together: each declared property is read once. */
import { type Code, code, join } from '../../../render/index.ts';
import type { SchemaNode } from '../graph/schema-node.ts';
import { apply } from './apply.ts';
import { isEmpty } from './assertions.ts';
import { fail, failWhen, type Problem } from './issue.ts';
import { named } from './path.ts';
import { readProperty, type Reads } from './read-property.ts';
import { type Spot, variable } from './scope.ts';

export function printProperties(spot: Spot, reads: Reads, required: ReadonlySet<string>): readonly Code[] {
  const declared = new Map(spot.scope.printing.graph.entries(spot.node, 'properties'));
  const names = [...declared.keys(), ...[...required].filter((name) => !declared.has(name))];
  const left = names.map((name) => ({ name, node: declared.get(name), required: required.has(name) }));
  const printed = [...printSome(spot, reads, left)];
  // The rest of a large object stands in functions within the function; the object has been made its own by then.
  while (left.length > 0) {
    const object = variable(spot.scope, 'object');
    const checks = printSome(spot, { object, variables: new Map(), isOwn: true }, left);
    const body = join([...checks, code`return true;`], '\n');
    const check = code`(${object}: { readonly [name: string]: unknown }): boolean => {\n${body}\n}`;
    if (checks.length > 0) printed.push(code`if (!(${check})(${reads.object})) return false;`);
  }
  return printed;
}

/** The compiler gives up on a function with some thousand branches. */
const mostBranches = 500;

/** Takes properties from those that are left, as many as one function bears. */
function printSome(spot: Spot, reads: Reads, left: Property[]): readonly Code[] {
  const printed: Code[] = [];
  let branches = 0;
  while (branches < mostBranches) {
    const property = left.shift();
    if (property === undefined) break;
    const checks = printProperty(spot, reads, property);
    for (const check of checks) branches += branchesOf(check);
    printed.push(...checks);
  }
  return printed;
}

function branchesOf(check: Code): number {
  let count = 0;
  for (let at = check.indexOf('if ('); at !== -1; at = check.indexOf('if (', at + 4)) count += 1;
  return count;
}

interface Property {
  readonly name: string;
  readonly node: SchemaNode | undefined;
  readonly required: boolean;
}

function printProperty(spot: Spot, reads: Reads, { name, node, required }: Property): readonly Code[] {
  const accepts = node === undefined || isEmpty(spot.scope.printing, node);
  if (accepts && !required) return [];
  const { declaration, variable } = readProperty(spot.scope, reads, name);
  const body = accepts
    ? []
    : apply({ ...spot, node, value: variable, path: named(spot.path, name), level: spot.level + 1 });
  return [
    ...declaration,
    ...(required ? [printRequired(spot, { name, variable, body })] : printOptional(variable, body)),
  ];
}

function printRequired(
  spot: Spot,
  { name, variable, body }: { name: string; variable: Code; body: readonly Code[] },
): Code {
  const problem: Problem = { keyword: 'required', detail: name };
  const absent = code`${variable} === undefined`;
  if (body.length === 0) return failWhen(spot, absent, problem);
  return code`if (${absent}) {\n${fail(spot, problem)}\n} else ${asBranch(body)}`;
}

function printOptional(variable: Code, body: readonly Code[]): readonly Code[] {
  return body.length === 0 ? [] : [code`if (${variable} !== undefined) {\n${join(body, '\n')}\n}`];
}

/** A lone `if` needs no block of its own behind `else`. */
function asBranch(body: readonly Code[]): Code {
  const text = join(body, '\n');
  return body.length === 1 && text.startsWith('if (') ? text : code`{\n${text}\n}`;
}
