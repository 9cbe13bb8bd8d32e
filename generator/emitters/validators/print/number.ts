/** The keywords of numbers. */
import { type Code, code, literal } from '../../../render/index.ts';
import { keyword } from '../graph/schema-node.ts';
import { numberFormats } from './formats.ts';
import { failWhen } from './issue.ts';
import type { Spot } from './scope.ts';

export function printNumber(spot: Spot): readonly Code[] {
  return [...comparisons.flatMap((each) => printComparison(spot, each)), ...multiple(spot), ...format(spot)];
}

interface Comparison {
  readonly name: string;
  readonly violated: Code;
}

const comparisons: readonly Comparison[] = [
  { name: 'minimum', violated: code`<` },
  { name: 'maximum', violated: code`>` },
  { name: 'exclusiveMinimum', violated: code`<=` },
  { name: 'exclusiveMaximum', violated: code`>=` },
];

function printComparison(spot: Spot, { name, violated }: Comparison): readonly Code[] {
  const limit = keyword(spot.node, name);
  if (typeof limit !== 'number') return [];
  const condition = code`${spot.value} ${violated} ${literal(limit)}`;
  return [failWhen(spot, condition, { keyword: name, detail: limit })];
}

function multiple(spot: Spot): readonly Code[] {
  const divisor = keyword(spot.node, 'multipleOf');
  if (typeof divisor !== 'number') return [];
  const condition = code`!${spot.scope.file.support('isMultipleOf')}(${spot.value}, ${literal(divisor)})`;
  return [failWhen(spot, condition, { keyword: 'multipleOf', detail: divisor })];
}

function format(spot: Spot): readonly Code[] {
  const name = keyword(spot.node, 'format');
  const test = typeof name === 'string' && spot.scope.printing.assertFormats ? numberFormats.get(name) : undefined;
  if (test === undefined) return [];
  const condition = code`!${spot.scope.file.support(test)}(${spot.exact ?? spot.value})`;
  return [failWhen(spot, condition, { keyword: 'format', detail: String(name) })];
}
