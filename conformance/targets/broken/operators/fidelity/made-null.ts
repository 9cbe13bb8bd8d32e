/** Null where the schema allows it and something should be. */
import { placeOperator } from '../../build/place-operator.ts';
import { isNullable } from '../../places/read-place.ts';

export const madeNull = placeOperator({
  name: 'made-null',
  class: 'fidelity',
  does: 'has null, though it may, in place of',
  fits: (place) => isNullable(place),
  edit: () => () => null,
});
