/** What was deleted, or lay below it, is still read: from a cache that nobody cleared. */
import { deletions, isWithin, ownerOf, pathOf } from '../../build/deletions.ts';
import { isOf } from '../../build/on-answers.ts';
import type { Interference } from '../../interference.ts';
import type { Instance, Operator } from '../../operator.ts';
import type { Call, PassingAnswer } from '../../wire/passing.ts';

type Reach = 'itself' | 'below';

export const deletedStillReadable: Operator = {
  name: 'deleted-still-readable',
  class: 'lifecycle',
  does: 'What was deleted is still read.',
  applies: (operation) =>
    deletions(operation).flatMap(({ id }) => [
      still(id, 'itself', `${id}: what was deleted is still read`),
      still(id, 'below', `${id}: what lay below the deleted is still read`),
    ]),
};

/** It changes other operations than the deletion, so it names none. */
function still(operation: string, reach: Reach, does: string): Instance {
  return { at: `${operation}.${reach}`, does, start: () => caching(operation, reach) };
}

function caching(operation: string, reach: Reach): Interference {
  const answers = new Map<string, PassingAnswer>();
  const deleted = new Set<string>();
  return {
    async before(call) {
      if (isOf(call, operation)) deleted.add(keyOf(call));
      return (isGone(call, deleted, reach) ? answers.get(keyOf(call)) : undefined) ?? call.request;
    },
    after(answer, call) {
      if (call.request.method === 'GET' && answer.status === 200) answers.set(keyOf(call), answer);
      return answer;
    },
  };
}

function keyOf(call: Call): string {
  return `${ownerOf(call)} ${pathOf(call)}`;
}

function isGone(call: Call, deleted: ReadonlySet<string>, reach: Reach): boolean {
  if (call.request.method !== 'GET') return false;
  const key = keyOf(call);
  return reach === 'itself' ? deleted.has(key) : [...deleted].some((parent) => key !== parent && isWithin(key, parent));
}
