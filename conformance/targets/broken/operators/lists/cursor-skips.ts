/** A page that begins after an item leaves out the one that follows it. */
import { pagingOf } from '../../build/paging.ts';
import { isOf, changedAnswer } from '../../build/on-answers.ts';
import type { Interference } from '../../interference.ts';
import type { Operator } from '../../operator.ts';
import { editPlace } from '../../places/edit-place.ts';

export const cursorSkips: Operator = {
  name: 'cursor-skips',
  class: 'lists',
  does: 'A page that begins after an item leaves out the one that follows it.',
  applies(operation) {
    const paging = pagingOf(operation);
    const name = paging?.cursor ?? paging?.offset;
    if (paging === undefined || name === undefined) return [];
    return [
      {
        at: operation.id,
        does: `${operation.id}: leaves out the first item of a page that ${name} asked for`,
        operation: operation.id,
        start: (): Interference => ({
          after: (answer, call) =>
            isOf(call, operation.id) && call.request.target.includes(`${name}=`)
              ? changedAnswer(answer, call, (page) =>
                  editPlace(page, paging.items, (items) =>
                    Array.isArray(items) && items.length > 0 ? items.slice(1) : items,
                  ),
                )
              : answer,
        }),
      },
    ];
  },
};
