/** A field of the request reaches the server as another. */
import { otherValue } from '../../build/other-value.ts';
import { requestOperator } from '../../build/request-operator.ts';
import { editPlace } from '../../places/edit-place.ts';
import { constantsAt, isLeaf } from '../../places/read-place.ts';

export const fieldAltered = requestOperator({
  name: 'field-altered',
  class: 'requests',
  does: 'takes another value for',
  fits: (place) => isLeaf(place) && constantsAt(place).length === 0,
  change: (body, place) => editPlace(body, place.path, (value) => otherValue(value, place)),
});
