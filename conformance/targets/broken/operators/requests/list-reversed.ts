/** A list of the request is taken from its end. */
import { requestOperator } from '../../build/request-operator.ts';
import { editPlace } from '../../places/edit-place.ts';
import { typesAt } from '../../places/read-place.ts';

export const listReversed = requestOperator({
  name: 'list-reversed',
  class: 'requests',
  does: 'takes in reverse order',
  fits: (place) => typesAt(place).includes('array'),
  change: (body, { path }) =>
    editPlace(body, path, (value) => (Array.isArray(value) && value.length > 1 ? value.toReversed() : value)),
});
