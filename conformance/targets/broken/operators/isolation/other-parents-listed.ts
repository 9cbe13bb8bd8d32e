/** The list below one parent shows what stands below another too. */
import { isObject } from '#document';
import type { Json } from '#document';
import { changedAnswer, isOf } from '../../build/on-answers.ts';
import { ownerOf, pathOf } from '../../build/deletions.ts';
import { pagingOf } from '../../build/paging.ts';
import type { Paging } from '../../build/paging.ts';
import type { Interference, Situation } from '../../interference.ts';
import type { Operator } from '../../operator.ts';
import { editPlace } from '../../places/edit-place.ts';
import { jsonOf } from '../../wire/passing.ts';
import type { Call } from '../../wire/passing.ts';

export const otherParentsListed: Operator = {
  name: 'other-parents-listed',
  class: 'isolation',
  does: 'The list below one parent shows what stands below another too.',
  applies(operation) {
    const paging = pagingOf(operation);
    if (paging === undefined || !operation.path.includes('{')) return [];
    return [
      {
        at: operation.id,
        does: `${operation.id}: shows what stands below other parents too`,
        start: (situation) => joining(operation.id, paging, situation),
      },
    ];
  },
};

/** Every id that was seen in the place of the parent is asked for its own list. */
function joining(operation: string, paging: Paging, situation: Situation): Interference {
  const parents = new Map<string, Set<string>>();
  return {
    before(call) {
      const [parent] = call.parents.values();
      if (parent !== undefined) parents.set(ownerOf(call), (parents.get(ownerOf(call)) ?? new Set()).add(parent));
      return call.request;
    },
    async after(answer, call) {
      if (!isOf(call, operation) || answer.status !== 200) return answer;
      const own = call.parents.values().next().value ?? '';
      const others = [...(parents.get(ownerOf(call)) ?? [])].filter((id) => id !== own);
      const items = await Promise.all(others.map((other) => itemsBelow(call, { own, other, paging, situation })));
      if (items.flat().length === 0) return answer;
      return changedAnswer(answer, call, (page) =>
        editPlace(page, paging.items, (list) => (Array.isArray(list) ? [...list, ...items.flat()] : list)),
      );
    },
  };
}

interface Below {
  readonly own: string;
  readonly other: string;
  readonly paging: Paging;
  readonly situation: Situation;
}

async function itemsBelow(call: Call, { own, other, paging, situation }: Below): Promise<readonly Json[]> {
  const target = pathOf(call).replace(encodeURIComponent(own), encodeURIComponent(other));
  const answer = await situation.ask({ ...call.request, target });
  const found: Json[] = [];
  editPlace(jsonOf(answer) ?? null, [...paging.items, '*'], (item) => {
    if (isObject(item)) found.push(item);
    return item;
  });
  return found;
}
