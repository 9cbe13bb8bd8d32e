/** A list that should be whole is cut after two items, as by a limit that nobody set. */
import { pagingOf } from '../../build/paging.ts';
import { changedAnswer, onAnswers } from '../../build/on-answers.ts';
import type { Operator } from '../../operator.ts';
import { editPlace } from '../../places/edit-place.ts';

const MOST = 2;

export const silentLimit: Operator = {
  name: 'silent-limit',
  class: 'lists',
  does: 'A list is cut after two items though no limit was set.',
  applies(operation) {
    const paging = pagingOf(operation);
    if (paging === undefined) return [];
    return [
      {
        at: operation.id,
        does: `${operation.id}: never shows more than ${MOST} items`,
        operation: operation.id,
        start: () =>
          onAnswers(operation.id, (answer, call) =>
            changedAnswer(answer, call, (page) =>
              editPlace(page, paging.items, (items) =>
                Array.isArray(items) && items.length > MOST ? items.slice(0, MOST) : items,
              ),
            ),
          ),
      },
    ];
  },
};
