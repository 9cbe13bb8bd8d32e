/** A value that the enumeration does not have. */
import { placeOperator } from '../../build/place-operator.ts';
import { enumAt } from '../../places/read-place.ts';

export const outsideEnum = placeOperator({
  name: 'outside-enum',
  class: 'schema',
  does: 'has a value outside the enumeration at',
  fits: (place) => enumAt(place).length > 0,
  edit: () => (value) => (value === null ? null : 'none-of-these'),
});
