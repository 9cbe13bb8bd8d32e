/** A time is the beginning of all times: it was never set. */
import { placeOperator } from '../../build/place-operator.ts';
import { isTime } from '../../places/is-time.ts';

export const timeUnset = placeOperator({
  name: 'time-unset',
  class: 'fidelity',
  does: 'was never given the time',
  fits: isTime,
  edit: () => (value) => {
    if (typeof value === 'number') return 0;
    return typeof value === 'string' ? '1970-01-01T00:00:00.000000+00:00' : value;
  },
});
