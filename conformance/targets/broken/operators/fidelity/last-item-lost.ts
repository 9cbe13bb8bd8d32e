/** A list is one item short. */
import { placeOperator } from '../../build/place-operator.ts';
import { typesAt } from '../../places/read-place.ts';

export const lastItemLost = placeOperator({
  name: 'last-item-lost',
  class: 'fidelity',
  does: 'loses the last item of',
  fits: (place) => typesAt(place).includes('array'),
  edit: () => (value) => (Array.isArray(value) && value.length > 0 ? value.slice(0, -1) : value),
});
