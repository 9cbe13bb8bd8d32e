/** A field of the request never reaches the server. */
import { requestOperator } from '../../build/request-operator.ts';
import { editPlace } from '../../places/edit-place.ts';

export const fieldIgnored = requestOperator({
  name: 'field-ignored',
  class: 'requests',
  does: 'ignores',
  fits: ({ path }) => path.at(-1) !== '*',
  change: (body, { path }) => editPlace(body, path, () => undefined),
});
