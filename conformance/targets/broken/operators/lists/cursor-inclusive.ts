/** A page that should begin after an item begins with it. */
import type { Json } from '#document';
import { pagingOf } from '../../build/paging.ts';
import type { Paging } from '../../build/paging.ts';
import { changedAnswer, isOf } from '../../build/on-answers.ts';
import { sentValues } from '../../build/request-operator.ts';
import type { Interference } from '../../interference.ts';
import type { Operator } from '../../operator.ts';
import { editPlace } from '../../places/edit-place.ts';
import { jsonOf } from '../../wire/passing.ts';
import type { Call } from '../../wire/passing.ts';
import { isObject } from '#document';

export const cursorInclusive: Operator = {
  name: 'cursor-inclusive',
  class: 'lists',
  does: 'A page that should begin after an item begins with it.',
  applies(operation) {
    const paging = pagingOf(operation);
    if (paging?.cursor === undefined) return [];
    return [
      {
        at: operation.id,
        does: `${operation.id}: begins a page with the item that ${paging.cursor} names`,
        operation: operation.id,
        start: () => beginning(operation.id, paging, paging.cursor ?? ''),
      },
    ];
  },
};

/** Items are remembered from the pages that were shown before. */
function beginning(operation: string, paging: Paging, cursor: string): Interference {
  const known = new Map<string, Json>();
  return {
    after(answer, call) {
      if (!isOf(call, operation) || answer.status !== 200) return answer;
      const item = known.get(cursorOf(call, cursor));
      editPlace(jsonOf(answer) ?? null, [...paging.items, '*'], (one) => {
        if (isObject(one)) known.set(String(one['id']), one);
        return one;
      });
      if (item === undefined) return answer;
      return changedAnswer(answer, call, (page) =>
        editPlace(page, paging.items, (items) => (Array.isArray(items) ? [item, ...items] : items)),
      );
    },
  };
}

function cursorOf({ operation, request }: Call, cursor: string): string {
  const parameter = operation?.parameters.find(({ name }) => name === cursor);
  return parameter === undefined ? '' : (sentValues(request, parameter)[0] ?? '');
}
