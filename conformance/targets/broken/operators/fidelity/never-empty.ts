/** Something stands in a list that should be empty. */
import { placeOperator } from '../../build/place-operator.ts';
import { typesAt } from '../../places/read-place.ts';
import { sampleOf } from '../../places/sample-of.ts';

export const neverEmpty = placeOperator({
  name: 'never-empty',
  class: 'fidelity',
  does: 'puts something into the empty list',
  fits: (place) => typesAt(place).includes('array'),
  edit({ schemas }, { document }) {
    const items = schemas.map((schema) => schema['items']).find((schema) => schema !== undefined);
    const sample = sampleOf(items ?? null, document);
    return (value) => (Array.isArray(value) && value.length === 0 ? [sample] : value);
  },
});
