/** An id is given twice: what is made later bears the id of what was made first. */
import type { Json } from '#document';
import { looksLikeId } from '../../build/other-value.ts';
import { placeOperator } from '../../build/place-operator.ts';
import { typesAt } from '../../places/read-place.ts';

export const idReused = placeOperator({
  name: 'id-reused',
  class: 'fidelity',
  does: 'always has the first id at',
  fits: (place) => /(^|_)id$/.test(place.path.at(-1) ?? '') && typesAt(place).includes('string'),
  edit() {
    let first: Json | undefined;
    return (value) => {
      if (typeof value !== 'string' || !looksLikeId(value)) return value;
      first ??= value;
      return first;
    };
  },
});
