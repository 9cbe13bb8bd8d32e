/** A request is refused because it has a certain field, though it may. */
import { refusal } from '../../build/made-answers.ts';
import { requestOperator } from '../../build/request-operator.ts';
import { standsAt } from '../../places/edit-place.ts';

export const fieldRefused = requestOperator({
  name: 'field-refused',
  class: 'requests',
  does: 'refuses every request with',
  fits: ({ path }) => path.at(-1) !== '*',
  change: (body, { path }, { operation, api }) => (standsAt(body, path) ? refusal(operation, api) : body),
});
