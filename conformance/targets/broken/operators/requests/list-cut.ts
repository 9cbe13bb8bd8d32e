/** Of a list of the request only the first item counts. */
import { requestOperator } from '../../build/request-operator.ts';
import { editPlace } from '../../places/edit-place.ts';
import { typesAt } from '../../places/read-place.ts';

export const listCut = requestOperator({
  name: 'list-cut',
  class: 'requests',
  does: 'takes only the first item of',
  fits: (place) => typesAt(place).includes('array'),
  change: (body, { path }) =>
    editPlace(body, path, (value) => (Array.isArray(value) && value.length > 1 ? value.slice(0, 1) : value)),
});
