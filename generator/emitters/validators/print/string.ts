/** The keywords of strings. Lengths count code points (Validation §6.3); those are at most as many as code units. */
import { type Code, code } from '../../../render/index.ts';
import { keyword } from '../graph/schema-node.ts';
import { printPattern } from '../pattern/print-pattern.ts';
import { stringFormats } from './formats.ts';
import { failWhen } from './issue.ts';
import type { Spot } from './scope.ts';

export function printString(spot: Spot): readonly Code[] {
  return [...shortest(spot), ...longest(spot), ...pattern(spot), ...format(spot)];
}

function shortest(spot: Spot): readonly Code[] {
  const limit = keyword(spot.node, 'minLength');
  if (typeof limit !== 'number' || limit === 0) return [];
  return [failWhen(spot, isShorter(spot, limit), { keyword: 'minLength', detail: limit })];
}

function isShorter({ scope, value }: Spot, limit: number): Code {
  const fewUnits = code`${value}.length < ${limit}`;
  if (limit === 1) return fewUnits;
  const fewPoints = code`${scope.file.support('codePoints')}(${value}) < ${limit}`;
  return code`(${fewUnits} || (${value}.length < ${2 * limit} && ${fewPoints}))`;
}

function longest(spot: Spot): readonly Code[] {
  const limit = keyword(spot.node, 'maxLength');
  if (typeof limit !== 'number') return [];
  const length = code`${spot.scope.file.support('codePoints')}(${spot.value})`;
  const condition = code`${spot.value}.length > ${limit} && ${length} > ${limit}`;
  return [failWhen(spot, condition, { keyword: 'maxLength', detail: limit })];
}

function pattern(spot: Spot): readonly Code[] {
  const source = keyword(spot.node, 'pattern');
  if (typeof source !== 'string') return [];
  const condition = code`!${printPattern(spot.scope.file, source)}.test(${spot.value})`;
  return [failWhen(spot, condition, { keyword: 'pattern', detail: source })];
}

function format(spot: Spot): readonly Code[] {
  const name = keyword(spot.node, 'format');
  const test = typeof name === 'string' && spot.scope.printing.assertFormats ? stringFormats.get(name) : undefined;
  if (test === undefined) return [];
  const condition = code`!${spot.scope.file.support(test)}(${spot.value})`;
  return [failWhen(spot, condition, { keyword: 'format', detail: String(name) })];
}
