/** Another value than the one that is fixed. */
import { placeOperator } from '../../build/place-operator.ts';
import { constantsAt } from '../../places/read-place.ts';

export const wrongConstant = placeOperator({
  name: 'wrong-constant',
  class: 'schema',
  does: 'has another value than the fixed one at',
  fits: (place) => constantsAt(place).some((constant) => constant !== null),
  edit: () => (value) => (typeof value === 'string' ? `${value}.other` : value),
});
