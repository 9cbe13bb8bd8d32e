/** The total table of printers: every group of keywords answers with the statements that check it. */
import { type Code, code } from '../../../render/index.ts';
import type { KeywordGroup } from '../graph/vocabulary.ts';
import { printAllOf } from './all-of.ts';
import { printAlternatives } from './alternatives.ts';
import { printConditional } from './conditional.ts';
import { printConstant } from './constant.ts';
import { comparable, isWide } from './exact-integer.ts';
import { fail } from './issue.ts';
import { printNegation } from './negation.ts';
import { printReference } from './reference.ts';
import { type Spot, variable } from './scope.ts';
import { printType } from './type.ts';
import { printUnevaluated } from './unevaluated.ts';

type Printer = (spot: Spot) => readonly Code[];

/** In the order of the printed code: cheap questions first, `unevaluated…` last (Core §11). */
const printers: { readonly [Group in KeywordGroup]: Printer } = {
  constant: printConstant,
  type: printType,
  reference: printReference,
  'all-of': printAllOf,
  alternatives: printAlternatives,
  negation: printNegation,
  conditional: printConditional,
  unevaluated: printUnevaluated,
  annotation: () => [],
  // Refused schemas are sorted out before anything is printed.
  refused: () => [],
};

/** Statements that check a value against a schema, and return false when the check is over. */
export function statements(spot: Spot): readonly Code[] {
  const { schema } = spot.node;
  if (schema === true) return [];
  if (schema === false) return [fail(spot, { keyword: 'false' })];
  return isWide(spot.scope.printing, spot.node) ? wide(spot) : all({ ...spot, exact: undefined });
}

const inOrder: readonly Printer[] = Object.values(printers);

function all(spot: Spot): readonly Code[] {
  const printed: Code[] = [];
  for (const print of inOrder) printed.push(...print(spot));
  return printed;
}

function wide(spot: Spot): readonly Code[] {
  const { scope, node, value } = spot;
  const number = variable(scope, 'number');
  const declaration = code`const ${number}: unknown = ${comparable(scope, node, value)};`;
  return [declaration, ...all({ ...spot, value: number, exact: value })];
}
