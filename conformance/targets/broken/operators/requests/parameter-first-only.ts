/** Of a parameter that is sent several times only the first counts. */
import { parameterOperator } from '../../build/parameter-operator.ts';
import { withValues } from '../../build/request-operator.ts';

export const parameterFirstOnly = parameterOperator({
  name: 'parameter-first-only',
  class: 'requests',
  does: 'takes only the first value of',
  fits: () => true,
  change: (request, { parameter, values }) =>
    values.length > 1 ? withValues(request, parameter, values.slice(0, 1)) : request,
});
