/** Which generated validator judges what, for all that an operation sends and receives. */
import type { Direction, Schema } from '../../ir/index.ts';
import type { GeneratedSymbol, Names } from '../../naming/index.ts';

/** The validator of a named schema; what is described in place has none of its own. */
export function validatorOf(
  schema: Schema | undefined,
  direction: Direction,
  names: Names,
): GeneratedSymbol | undefined {
  return schema?.kind === 'reference' ? names.validator(schema.target, direction) : undefined;
}
