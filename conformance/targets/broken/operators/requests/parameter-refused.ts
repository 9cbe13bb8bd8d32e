/** A request is refused because of a parameter that it may have. */
import { refusal } from '../../build/made-answers.ts';
import { parameterOperator } from '../../build/parameter-operator.ts';

export const parameterRefused = parameterOperator({
  name: 'parameter-refused',
  class: 'requests',
  does: 'refuses every request with',
  fits: () => true,
  change: (_, { operation, api }) => refusal(operation, api),
});
