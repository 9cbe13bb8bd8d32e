/** The table of validators of an operation. */
import type { GeneratedSymbol, OperationNames } from '../../naming/index.ts';

export function validatorsSymbol({ identifier, file }: OperationNames): GeneratedSymbol {
  return { identifier: `${identifier}Validators`, module: `validators/operations/${file}`, kind: 'value' };
}
