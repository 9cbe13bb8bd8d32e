/** A text is cut in the middle, as by a column that is too narrow. */
import { looksLikeId } from '../../build/other-value.ts';
import { placeOperator } from '../../build/place-operator.ts';
import { formatsAt, isLeaf, typesAt, enumAt, constantsAt } from '../../places/read-place.ts';

export const textCut = placeOperator({
  name: 'text-cut',
  class: 'fidelity',
  rewords: true,
  does: 'cuts the text at',
  fits: (place) =>
    isLeaf(place) &&
    typesAt(place).includes('string') &&
    [...formatsAt(place), ...enumAt(place), ...constantsAt(place)].length === 0,
  edit: () => (value) =>
    typeof value === 'string' && !looksLikeId(value) ? value.slice(0, Math.floor(value.length / 2)) : value,
});
