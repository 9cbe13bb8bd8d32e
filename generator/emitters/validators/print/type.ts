/** `type`, and behind it the keywords that only look at values of one type: a chain of branches, one per type. */
import { type Code, code, join } from '../../../render/index.ts';
import { typeNames } from '../graph/types-of.ts';
import { allowedValues } from './constant.ts';
import { printArray } from './array.ts';
import { failWhen, fail, type Problem } from './issue.ts';
import { printNumber } from './number.ts';
import { printObject } from './object.ts';
import { variable, type Spot } from './scope.ts';
import { printString } from './string.ts';
import { noneOfTypes, typeNameTest } from './type-test.ts';

type BranchKind = 'string' | 'number' | 'array' | 'object';

interface Branch {
  readonly kind: BranchKind;
  readonly condition: Code;
  readonly body: readonly Code[];
}

export function printType(spot: Spot): readonly Code[] {
  const names = typeNames(spot.node);
  const object = variable(spot.scope, 'object');
  const branches = branchKinds.flatMap((kind) => branch(spot, { kind, names, object }));
  // Values that are listed have been compared already: their type needs no second look.
  const open = names === undefined || allowedValues(spot.node) !== undefined;
  const rest = open ? undefined : names.filter((name) => !branches.some((each) => each.kind === kindOfName(name)));
  if (branches.length === 0)
    return rest === undefined
      ? []
      : [failWhen(spot, noneOfTypes(spot.scope, rest, spot.value), typeProblem(names ?? []))];
  return [...declaration(spot, branches, object), chain(branches, otherwise(spot, rest, names ?? []))];
}

interface BranchRequest {
  readonly kind: BranchKind;
  readonly names: readonly string[] | undefined;
  readonly object: Code;
}

const branchKinds: readonly BranchKind[] = ['string', 'number', 'array', 'object'];

const bodies: { readonly [K in BranchKind]: (spot: Spot, object: Code) => readonly Code[] } = {
  string: printString,
  number: printNumber,
  array: printArray,
  object: printObject,
};

function branch(spot: Spot, { kind, names, object }: BranchRequest): readonly Branch[] {
  const name = names === undefined ? kind : names.find((each) => kindOfName(each) === kind);
  if (name === undefined) return [];
  const body = bodies[kind](spot, object);
  return body.length === 0 ? [] : [{ kind, condition: condition(spot, { kind, names, object }, name), body }];
}

/** Conditions narrow the variable for the compiler; only numbers need a second question. */
function condition(spot: Spot, { kind, names, object }: BranchRequest, name: string): Code {
  if (kind === 'object') return code`${object} !== undefined`;
  if (kind !== 'number') return typeNameTest(spot.scope, kind, spot.value);
  const isNumber = code`typeof ${spot.value} === 'number'`;
  return names === undefined ? isNumber : code`${isNumber} && ${typeNameTest(spot.scope, name, spot.value)}`;
}

function declaration(spot: Spot, branches: readonly Branch[], object: Code): readonly Code[] {
  const body = branches.find((each) => each.kind === 'object')?.body;
  if (body === undefined) return [];
  const word = body.some((statement) => statement.includes(`${object} = `)) ? code`let` : code`const`;
  return [code`${word} ${object} = ${spot.scope.file.support('objectOf')}(${spot.value});`];
}

function chain(branches: readonly Branch[], last: readonly Code[]): Code {
  const texts = branches.map(({ condition: asks, body }) => code`if (${asks}) {\n${join(body, '\n')}\n}`);
  return join([...texts, ...last], ' else ');
}

function otherwise(spot: Spot, rest: readonly string[] | undefined, names: readonly string[]): readonly Code[] {
  if (rest === undefined) return [];
  const problem = typeProblem(names);
  return [rest.length === 0 ? fail(spot, problem) : failWhen(spot, noneOfTypes(spot.scope, rest, spot.value), problem)];
}

function kindOfName(name: string): string {
  return name === 'integer' ? 'number' : name;
}

function typeProblem(names: readonly string[]): Problem {
  const [only, ...others] = names.filter((name) => name !== 'bytes');
  return { keyword: 'type', detail: only === undefined || others.length > 0 ? [only ?? [], others].flat() : only };
}
