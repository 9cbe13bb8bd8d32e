/** What was deleted still stands in the list. */
import { isObject } from '#document';
import type { Json } from '#document';
import { deletions, ownerOf, pathOf } from '../../build/deletions.ts';
import { changedAnswer, isOf } from '../../build/on-answers.ts';
import { itemsPath } from '../../build/paging.ts';
import type { Interference } from '../../interference.ts';
import type { Operator } from '../../operator.ts';
import { editPlace } from '../../places/edit-place.ts';
import type { Call, PassingAnswer } from '../../wire/passing.ts';
import { jsonOf } from '../../wire/passing.ts';

export const deletedStillListed: Operator = {
  name: 'deleted-still-listed',
  class: 'lifecycle',
  does: 'What was deleted still stands in the list.',
  applies: (operation) =>
    deletions(operation).map(({ id }) => ({
      at: id,
      does: `${id}: what was deleted still stands in the list`,
      start: () => listing(id),
    })),
};

interface Gone {
  readonly owner: string;
  readonly path: string;
  readonly item: Json;
}

/** The deleted is asked for just before it goes, and then added to every list above it. */
function listing(operation: string): Interference {
  const known = new Map<string, Json>();
  const gone: Gone[] = [];
  const keyOf = (call: Call): string => `${ownerOf(call)} ${pathOf(call)}`;
  return {
    before(call) {
      const item = known.get(keyOf(call));
      if (isOf(call, operation) && item !== undefined) gone.push({ owner: ownerOf(call), path: pathOf(call), item });
      return call.request;
    },
    after(answer, call) {
      if (call.request.method !== 'GET' || answer.status !== 200) return answer;
      const path = itemsPath(call.operation);
      if (path !== undefined) return withItems(answer, call, { path, items: listedItems(gone, call) });
      known.set(keyOf(call), jsonOf(answer) ?? null);
      return answer;
    },
  };
}

function listedItems(gone: readonly Gone[], call: Call): readonly Json[] {
  const mine = gone.filter(
    (one) => one.owner === ownerOf(call) && isListed(one.path, pathOf(call)) && isObject(one.item),
  );
  return mine.map(({ item }) => item);
}

interface Listed {
  readonly path: readonly string[];
  readonly items: readonly Json[];
}

function withItems(answer: PassingAnswer, call: Call, { path, items: more }: Listed): PassingAnswer {
  if (more.length === 0) return answer;
  return changedAnswer(answer, call, (value) =>
    editPlace(value, path, (items) => (Array.isArray(items) ? [...items, ...more] : items)),
  );
}

/** `/agents/1` is listed in `/agents`, and `/agent/1/session/2` in `/agent/1/sessions`. */
function isListed(path: string, list: string): boolean {
  const parent = path.split('/').slice(0, -1).join('/');
  return list === parent || list === `${parent}s`;
}
