/** A list shows the items of both keys. */
import type { Json } from '#document';
import { changedAnswer, isOf } from '../../build/on-answers.ts';
import { pagingOf } from '../../build/paging.ts';
import type { Paging } from '../../build/paging.ts';
import type { Interference, Situation } from '../../interference.ts';
import type { Operator } from '../../operator.ts';
import { editPlace } from '../../places/edit-place.ts';
import { jsonOf } from '../../wire/passing.ts';
import type { Call } from '../../wire/passing.ts';

export const listOfBothKeys: Operator = {
  name: 'list-of-both-keys',
  class: 'isolation',
  does: 'A list shows the items of both keys.',
  applies(operation) {
    const paging = pagingOf(operation);
    if (paging === undefined) return [];
    return [
      {
        at: operation.id,
        does: `${operation.id}: shows the items of both keys`,
        operation: operation.id,
        start: (situation) => joining(operation.id, paging, situation),
      },
    ];
  },
};

function joining(operation: string, paging: Paging, situation: Situation): Interference {
  return {
    async after(answer, call) {
      if (!isOf(call, operation) || answer.status !== 200) return answer;
      const others = await itemsOfOther(call, paging, situation);
      if (others.length === 0) return answer;
      return changedAnswer(answer, call, (page) =>
        editPlace(page, paging.items, (items) => (Array.isArray(items) ? [...items, ...others] : items)),
      );
    },
  };
}

async function itemsOfOther({ request }: Call, paging: Paging, { keys, ask }: Situation): Promise<readonly Json[]> {
  const asker = request.headers['authorization'];
  const other = Object.values(keys)
    .map((key) => `Bearer ${key}`)
    .find((key) => key !== asker);
  if (asker === undefined || other === undefined) return [];
  const answer = await ask({ ...request, headers: { ...request.headers, authorization: other } });
  const found: Json[] = [];
  editPlace(jsonOf(answer) ?? null, [...paging.items, '*'], (item) => {
    found.push(item);
    return item;
  });
  return found;
}
