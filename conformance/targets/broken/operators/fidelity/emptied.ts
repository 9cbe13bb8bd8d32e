/** An empty text or list where there was something. */
import { placeOperator } from '../../build/place-operator.ts';
import { constantsAt, enumAt, formatsAt, typesAt } from '../../places/read-place.ts';

export const emptied = placeOperator({
  name: 'emptied',
  class: 'fidelity',
  does: 'has nothing in',
  fits: (place) =>
    typesAt(place).some((type) => type === 'string' || type === 'array') &&
    [...formatsAt(place), ...enumAt(place), ...constantsAt(place)].length === 0,
  edit: () => (value) => {
    if (typeof value === 'string') return value === '' ? value : '';
    return Array.isArray(value) && value.length > 0 ? [] : value;
  },
});
