/** Milliseconds where seconds were promised. */
import { placeOperator } from '../../build/place-operator.ts';
import { isTime } from '../../places/is-time.ts';

export const timeInMilliseconds = placeOperator({
  name: 'time-in-milliseconds',
  class: 'fidelity',
  does: 'has milliseconds at',
  fits: isTime,
  edit: () => (value) => (typeof value === 'number' ? value * 1_000 : value),
});
