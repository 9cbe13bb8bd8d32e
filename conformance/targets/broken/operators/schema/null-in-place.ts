/** Null where the schema does not allow it. */
import { placeOperator } from '../../build/place-operator.ts';
import { isFree, isNullable } from '../../places/read-place.ts';

export const nullInPlace = placeOperator({
  name: 'null-in-place',
  class: 'schema',
  does: 'has null in place of',
  fits: (place) => !isFree(place) && !isNullable(place),
  edit: () => () => null,
});
