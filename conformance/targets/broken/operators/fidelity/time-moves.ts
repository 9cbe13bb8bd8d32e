/** A time that should stand still is another at each reading. */
import { shiftTime } from '../../build/other-value.ts';
import { placeOperator } from '../../build/place-operator.ts';
import { isTime } from '../../places/is-time.ts';

export const timeMoves = placeOperator({
  name: 'time-moves',
  class: 'fidelity',
  does: 'has a later time at each reading at',
  fits: isTime,
  edit() {
    let readings = 0;
    return (value) => {
      readings += 1;
      if (typeof value === 'number') return value + readings;
      return typeof value === 'string' ? shiftTime(value, readings * 1_000) : value;
    };
  },
});
