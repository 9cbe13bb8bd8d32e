/** `const` and `enum`: comparisons with what the document lists, less what its `type` excludes anyway. */
import { isObject, type Json } from '#document';
import { type Code, code, join, literal } from '../../../render/index.ts';
import { keyword, type SchemaNode } from '../graph/schema-node.ts';
import { hasType } from '../graph/types-of.ts';
import { assertions } from './assertions.ts';
import { fail, failWhen, type Problem } from './issue.ts';
import type { FunctionScope, Spot } from './scope.ts';

/** More values than this are looked up in a set. */
const fewest = 6;

export function printConstant(spot: Spot): readonly Code[] {
  const values = allowedValues(spot.node);
  if (values === undefined) return [];
  const condition = differs(spot.scope, values, spot.value);
  return [
    condition === undefined ? fail(spot, problem(spot, values)) : failWhen(spot, condition, problem(spot, values)),
  ];
}

/** An expression that says all where the schema has only `const`, `enum` and `type`. */
export function constantTest(scope: FunctionScope, node: SchemaNode, value: Code): Code | undefined {
  const values = allowedValues(node);
  const decided = ['const', 'enum', 'type'];
  if (values === undefined || !assertions(scope.printing, node).every((name) => decided.includes(name)))
    return undefined;
  return equals(scope, values, value);
}

/** What the value must be one of; undefined where the schema does not list it. */
export function allowedValues(node: SchemaNode): readonly Json[] | undefined {
  const constant = keyword(node, 'const');
  const listedValues = keyword(node, 'enum') as readonly Json[] | undefined;
  if (constant === undefined && listedValues === undefined) return undefined;
  const values = unique(listedValues ?? [constant as Json]).filter((value) => hasType(node, value));
  return constant === undefined ? values : values.filter((value) => canonical(value) === canonical(constant));
}

function isPrimitive(value: Json): value is string | number | boolean | null {
  return typeof value !== 'object' || value === null;
}

function equals(scope: FunctionScope, values: readonly Json[], value: Code): Code {
  const primitives = values.filter(isPrimitive);
  const set = primitives.length > fewest ? [code`${valueSet(scope, primitives)}.has(${value})`] : undefined;
  const tests = [
    ...(set ?? primitives.map((each) => code`${value} === ${literal(each)}`)),
    ...values.filter((each) => !isPrimitive(each)).map((each) => code`${deepEqual(scope, each, value)}`),
  ];
  if (tests.length === 0) return code`false`;
  return tests.length === 1 ? join(tests, '') : code`(${join(tests, ' || ')})`;
}

function differs(scope: FunctionScope, values: readonly Json[], value: Code): Code | undefined {
  if (values.length === 0) return undefined;
  if (values.length > fewest || !values.every(isPrimitive)) return code`!${equals(scope, values, value)}`;
  return join(
    values.map((each) => code`${value} !== ${literal(each)}`),
    ' && ',
  );
}

function valueSet(scope: FunctionScope, values: readonly Json[]): Code {
  return scope.file.constant('allowed', code`ReadonlySet<unknown>`, code`new Set<unknown>(${literal(values)})`);
}

function deepEqual(scope: FunctionScope, expected: Json, value: Code): Code {
  const constant = scope.file.constant('constant', code`unknown`, literal(expected));
  return code`${scope.file.support('deepEqual')}(${value}, ${constant})`;
}

function problem(spot: Spot, values: readonly Json[]): Problem {
  const name = keyword(spot.node, 'const') === undefined ? 'enum' : 'const';
  if (values.length > fewest && values.every(isPrimitive))
    return { keyword: name, constant: valueSet(spot.scope, values) };
  return { keyword: name, detail: values };
}

function unique(values: readonly Json[]): readonly Json[] {
  return [...new Map(values.map((value) => [canonical(value), value])).values()];
}

/** The same text for equal values, whatever the order of their keys. */
function canonical(value: Json): string {
  return JSON.stringify(value, (_, each: Json) =>
    isObject(each) ? Object.fromEntries(Object.entries(each).sort(byName)) : each,
  );
}

function byName([left]: readonly [string, Json], [right]: readonly [string, Json]): number {
  return left < right ? -1 : 1;
}
