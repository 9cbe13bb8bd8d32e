/** A limit or a start is one too many or one too few. */
import { parameterOperator } from '../../build/parameter-operator.ts';
import { withValues } from '../../build/request-operator.ts';
import type { Operator } from '../../operator.ts';

function shifted(name: string, does: string, by: number): Operator {
  return parameterOperator({
    name,
    class: 'lists',
    does,
    fits: () => true,
    change: (request, { parameter, values }) =>
      values.some((value) => /^\d+$/.test(value))
        ? withValues(
            request,
            parameter,
            values.map((value) => (/^\d+$/.test(value) ? String(Math.max(0, Number(value) + by)) : value)),
          )
        : request,
  });
}

export const numberTooHigh = shifted('number-too-high', 'takes one more than it is told for', 1);
export const numberTooLow = shifted('number-too-low', 'takes one less than it is told for', -1);
