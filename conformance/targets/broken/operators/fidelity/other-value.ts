/** Another value than the right one, and one that the schema allows. */
import { otherValue } from '../../build/other-value.ts';
import { placeOperator } from '../../build/place-operator.ts';
import { constantsAt, isLeaf } from '../../places/read-place.ts';

export const otherValueThere = placeOperator({
  name: 'other-value',
  class: 'fidelity',
  rewords: true,
  does: 'has another value at',
  fits: (place) => isLeaf(place) && constantsAt(place).length === 0,
  edit: (place) => (value) => otherValue(value, place),
});
