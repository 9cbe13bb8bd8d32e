/** Letters beyond ASCII become question marks, as by a wrong encoding somewhere. */
import { placeOperator } from '../../build/place-operator.ts';
import { typesAt } from '../../places/read-place.ts';

export const lettersLost = placeOperator({
  name: 'letters-lost',
  class: 'fidelity',
  rewords: true,
  does: 'loses the letters beyond ASCII at',
  fits: (place) => typesAt(place).includes('string'),
  // oxlint-disable-next-line no-control-regex -- ASCII begins with the control characters
  edit: () => (value) => (typeof value === 'string' ? value.replaceAll(/[^\u0000-\u007f]+/g, '?') : value),
});
