/** A local time that calls itself UTC. */
import { shiftTime } from '../../build/other-value.ts';
import { placeOperator } from '../../build/place-operator.ts';
import { isTime } from '../../places/is-time.ts';

const TWO_HOURS = 7_200;

export const timeOfAnotherZone = placeOperator({
  name: 'time-of-another-zone',
  class: 'fidelity',
  does: 'has the time of a zone two hours behind at',
  fits: isTime,
  edit: () => (value) => {
    if (typeof value === 'number') return value - TWO_HOURS;
    return typeof value === 'string' ? shiftTime(value, -TWO_HOURS * 1_000) : value;
  },
});
