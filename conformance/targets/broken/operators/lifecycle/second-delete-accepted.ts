/** What has been deleted is deleted again, and again all is well. */
import { deletions, ownerOf, pathOf } from '../../build/deletions.ts';
import { isOf } from '../../build/on-answers.ts';
import type { Interference } from '../../interference.ts';
import type { Operator } from '../../operator.ts';
import type { Call, PassingAnswer } from '../../wire/passing.ts';

export const secondDeleteAccepted: Operator = {
  name: 'second-delete-accepted',
  class: 'lifecycle',
  does: 'What has been deleted can be deleted again.',
  applies: (operation) =>
    deletions(operation).map(({ id }) => ({
      at: id,
      does: `${id}: deletes what has been deleted already`,
      operation: id,
      start: () => repeating(id),
    })),
};

function repeating(operation: string): Interference {
  const done = new Map<string, PassingAnswer>();
  const keyOf = (call: Call): string => `${ownerOf(call)} ${pathOf(call)}`;
  return {
    after(answer, call) {
      if (!isOf(call, operation)) return answer;
      if (answer.status < 300) done.set(keyOf(call), answer);
      return answer.status < 400 ? answer : (done.get(keyOf(call)) ?? answer);
    },
  };
}
