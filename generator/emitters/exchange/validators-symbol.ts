/** The table of validators of an operation. */
import type { GeneratedSymbol, OperationNames } from '../../naming/index.ts';

export function validatorsSymbol({ identifier, group }: OperationNames): GeneratedSymbol {
  return { identifier: `${identifier}Validators`, module: `validators/operations/${group}`, kind: 'value' };
}
