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
  readonly says: string;
}

const comparisons: readonly Comparison[] = [
  { name: 'minimum', violated: code`<`, says: 'at least' },
  { name: 'maximum', violated: code`>`, says: 'at most' },
  { name: 'exclusiveMinimum', violated: code`<=`, says: 'greater than' },
  { name: 'exclusiveMaximum', violated: code`>=`, says: 'less than' },
];

function printComparison(spot: Spot, { name, violated, says }: Comparison): readonly Code[] {
  const limit = keyword(spot.node, name);
  if (typeof limit !== 'number') return [];
  const condition = code`${spot.value} ${violated} ${literal(limit)}`;
  return [failWhen(spot, condition, { keyword: name, message: `must be ${says} ${limit}`, params: { limit } })];
}

function multiple(spot: Spot): readonly Code[] {
  const divisor = keyword(spot.node, 'multipleOf');
  if (typeof divisor !== 'number') return [];
  const condition = code`!${spot.scope.file.support('isMultipleOf')}(${spot.value}, ${literal(divisor)})`;
  const message = `must be a multiple of ${divisor}`;
  return [failWhen(spot, condition, { keyword: 'multipleOf', message, params: { multipleOf: divisor } })];
}

function format(spot: Spot): readonly Code[] {
  const name = keyword(spot.node, 'format');
  const test = typeof name === 'string' && spot.scope.printing.assertFormats ? numberFormats.get(name) : undefined;
  if (test === undefined) return [];
  const condition = code`!${spot.scope.file.support(test)}(${spot.value})`;
  return [
    failWhen(spot, condition, {
      keyword: 'format',
      message: `must be in the range of ${String(name)}`,
      params: { format: String(name) },
    }),
  ];
}
