/** A list is in the wrong order. */
import { placeOperator } from '../../build/place-operator.ts';
import { typesAt } from '../../places/read-place.ts';

export const itemsReversed = placeOperator({
  name: 'items-reversed',
  class: 'fidelity',
  does: 'reverses',
  fits: (place) => typesAt(place).includes('array'),
  edit: () => (value) => (Array.isArray(value) && value.length > 1 ? value.toReversed() : value),
});
