/** A number as a text, a text as a number, a flag as a text. */
import type { Json } from '#document';
import { placeOperator } from '../../build/place-operator.ts';
import { isFree, isLeaf, typesAt } from '../../places/read-place.ts';

export const wrongType = placeOperator({
  name: 'wrong-type',
  class: 'schema',
  does: 'has another type at',
  fits: (place) => isLeaf(place) && !isFree(place),
  edit: (place) => (value) => {
    const other = retyped(value);
    return typesAt(place).includes(typeof other) ? value : other;
  },
});

function retyped(value: Json): Json {
  if (typeof value === 'string') return 7;
  return value === null ? null : String(value);
}
