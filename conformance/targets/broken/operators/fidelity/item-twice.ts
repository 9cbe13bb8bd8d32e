/** An item stands in a list twice. */
import { placeOperator } from '../../build/place-operator.ts';
import { typesAt } from '../../places/read-place.ts';

export const itemTwice = placeOperator({
  name: 'item-twice',
  class: 'fidelity',
  does: 'repeats the last item of',
  fits: (place) => typesAt(place).includes('array'),
  edit: () => (value) => (Array.isArray(value) && value.length > 0 ? [...value, ...value.slice(-1)] : value),
});
