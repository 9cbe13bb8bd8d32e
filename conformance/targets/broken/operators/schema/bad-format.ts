/** A time that is no time. */
import { placeOperator } from '../../build/place-operator.ts';
import { formatsAt } from '../../places/read-place.ts';

export const badFormat = placeOperator({
  name: 'bad-format',
  class: 'schema',
  does: 'has no time by the format at',
  fits: (place) => formatsAt(place).includes('date-time'),
  edit: () => (value) => (typeof value === 'string' ? 'yesterday at noon' : value),
});
