/** A page says wrongly whether there are more. */
import { onPart } from '../../build/on-answers.ts';
import { pagingOf } from '../../build/paging.ts';
import type { Operator } from '../../operator.ts';
import { editPlace } from '../../places/edit-place.ts';

export const moreWrong: Operator = {
  name: 'more-wrong',
  class: 'lists',
  does: 'A page says wrongly whether there are more.',
  applies(operation) {
    const more = pagingOf(operation)?.more;
    if (more === undefined) return [];
    return [true, false].map((said) => ({
      at: `${operation.id}.${String(said)}`,
      does: `${operation.id}: always says ${more.join('.')}: ${String(said)}`,
      operation: operation.id,
      start: () => onPart({ name: '200' }, operation.id, (value) => editPlace(value, more, () => said)),
    }));
  },
};
