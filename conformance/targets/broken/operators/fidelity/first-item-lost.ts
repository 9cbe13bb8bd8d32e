/** A list begins with what should be its second item. */
import { placeOperator } from '../../build/place-operator.ts';
import { typesAt } from '../../places/read-place.ts';

export const firstItemLost = placeOperator({
  name: 'first-item-lost',
  class: 'fidelity',
  does: 'loses the first of several items of',
  fits: (place) => typesAt(place).includes('array'),
  edit: () => (value) => (Array.isArray(value) && value.length > 1 ? value.slice(1) : value),
});
