/** A parameter has no effect: limits, orders, filters, cursors. */
import { parameterOperator } from '../../build/parameter-operator.ts';
import { withValues } from '../../build/request-operator.ts';

export const parameterIgnored = parameterOperator({
  name: 'parameter-ignored',
  class: 'lists',
  does: 'ignores',
  fits: () => true,
  change: (request, { parameter }) => withValues(request, parameter, []),
});
