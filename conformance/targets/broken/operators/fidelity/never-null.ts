/** Something where there should be null. */
import type { Json } from '#document';
import { placeOperator } from '../../build/place-operator.ts';
import type { Place } from '../../places/places-of.ts';
import { isNullable } from '../../places/read-place.ts';
import { sampleOf } from '../../places/sample-of.ts';

export const neverNull = placeOperator({
  name: 'never-null',
  class: 'fidelity',
  does: 'has something in place of null at',
  fits: (place) => isNullable(place),
  edit(place, { document }) {
    const sample = alternatives(place)
      .map((schema) => sampleOf(schema, document))
      .find((value) => value !== null);
    // Where nothing but null may stand, anything is wrong.
    return (value) => (value === null ? (sample ?? {}) : value);
  },
});

/** A schema with alternatives stands beside them; the alternatives tell more. */
function alternatives({ schemas }: Place): readonly Json[] {
  return schemas.filter((schema) => schema['type'] !== 'null');
}
