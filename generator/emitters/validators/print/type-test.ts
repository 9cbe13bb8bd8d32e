/** Expressions that ask for the type of a variable. */
import { type Code, code, join } from '../../../render/index.ts';
import { typeNames } from '../graph/types-of.ts';
import type { SchemaNode } from '../graph/schema-node.ts';
import { assertions } from './assertions.ts';
import type { FunctionScope } from './scope.ts';

/** True for values of the type; numbers of JSON are finite, and 1.0 is an integer (Core §4.2.3). */
export function typeNameTest(scope: FunctionScope, name: string, value: Code): Code {
  return (typeTests.get(name) ?? typeTests.get('object') ?? never)(value, scope);
}

/** An expression that says all where the schema has only `type`. */
export function typeTest(scope: FunctionScope, node: SchemaNode, value: Code): Code | undefined {
  const names = typeNames(node);
  const only = assertions(scope.printing, node).every((name) => name === 'type');
  if (!only || names === undefined) return undefined;
  return anyOfTypes(scope, names, value);
}

function anyOfTypes(scope: FunctionScope, names: readonly string[], value: Code): Code {
  if (names.length === 0) return code`false`;
  const tests = names.map((name) => typeNameTest(scope, name, value));
  return tests.length === 1 ? join(tests, '') : code`(${join(tests, ' || ')})`;
}

/** The opposite, written the short way where there is one. */
export function noneOfTypes(scope: FunctionScope, names: readonly string[], value: Code): Code {
  const negations = names.map((name) => typeNegations.get(name)?.(value, scope));
  if (negations.every((each) => each !== undefined)) return join(negations, ' && ');
  const test = anyOfTypes(scope, names, value);
  return names.length === 1 ? code`!(${test})` : code`!${test}`;
}

type Print = (value: Code, scope: FunctionScope) => Code;

const typeTests: ReadonlyMap<string, Print> = new Map<string, Print>([
  ['null', (value) => code`${value} === null`],
  ['boolean', (value) => code`typeof ${value} === 'boolean'`],
  ['string', (value) => code`typeof ${value} === 'string'`],
  ['number', (value) => code`Number.isFinite(${value})`],
  ['integer', (value) => code`Number.isInteger(${value})`],
  ['array', (value) => code`Array.isArray(${value})`],
  ['object', (value, scope) => code`${scope.file.support('objectOf')}(${value}) !== undefined`],
  ['bytes', (value, scope) => code`${scope.file.support('isBytes')}(${value})`],
]);

const typeNegations: ReadonlyMap<string, Print> = new Map<string, Print>([
  ['null', (value) => code`${value} !== null`],
  ['boolean', (value) => code`typeof ${value} !== 'boolean'`],
  ['string', (value) => code`typeof ${value} !== 'string'`],
  ['number', (value) => code`!Number.isFinite(${value})`],
  ['integer', (value) => code`!Number.isInteger(${value})`],
  ['array', (value) => code`!Array.isArray(${value})`],
  ['object', (value, scope) => code`${scope.file.support('objectOf')}(${value}) === undefined`],
  ['bytes', (value, scope) => code`!${scope.file.support('isBytes')}(${value})`],
]);

function never(): Code {
  return code`false`;
}
