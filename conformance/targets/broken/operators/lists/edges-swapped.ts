/** The ids of the first and the last item of a page are swapped. */
import { isObject } from '#document';
import { onPart } from '../../build/on-answers.ts';
import { pagingOf } from '../../build/paging.ts';
import type { Operator } from '../../operator.ts';

export const edgesSwapped: Operator = {
  name: 'edges-swapped',
  class: 'lists',
  does: 'The ids of the first and the last item of a page are swapped.',
  applies(operation) {
    const paging = pagingOf(operation);
    const [first, last] = [paging?.first.at(-1), paging?.last.at(-1)];
    if (first === undefined || last === undefined || paging?.cursor === undefined) return [];
    return [
      {
        at: operation.id,
        does: `${operation.id}: swaps ${first} and ${last}`,
        operation: operation.id,
        start: () =>
          onPart({ name: '200' }, operation.id, (value) =>
            isObject(value) && Object.hasOwn(value, first) && Object.hasOwn(value, last)
              ? { ...value, [first]: value[last] ?? null, [last]: value[first] ?? null }
              : value,
          ),
      },
    ];
  },
};
