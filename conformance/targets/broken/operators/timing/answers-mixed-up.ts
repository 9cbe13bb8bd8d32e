/** Of several requests to one path at the same time all get the answer of the one that was ready first. */
import { ownerOf, pathOf } from '../../build/deletions.ts';
import { isOf } from '../../build/on-answers.ts';
import type { Interference } from '../../interference.ts';
import type { Operator } from '../../operator.ts';
import type { Call, PassingAnswer } from '../../wire/passing.ts';

export const answersMixedUp: Operator = {
  name: 'answers-mixed-up',
  class: 'timing',
  does: 'Of several requests at the same time all get the answer of one.',
  applies: ({ id }) => [
    {
      at: id,
      does: `${id}: mixes up answers that are under way at the same time`,
      operation: id,
      start: () => mixing(id),
    },
  ],
};

interface Group {
  open: number;
  first: PassingAnswer | undefined;
  /** There were several at once. */
  crowded: boolean;
}

function mixing(operation: string): Interference {
  const groups = new Map<string, Group>();
  const keyOf = (call: Call): string => `${ownerOf(call)} ${pathOf(call)}`;
  return {
    before(call) {
      if (!isOf(call, operation)) return call.request;
      const group = groups.get(keyOf(call)) ?? { open: 0, first: undefined, crowded: false };
      group.open += 1;
      group.crowded ||= group.open > 1;
      groups.set(keyOf(call), group);
      return call.request;
    },
    after(answer, call) {
      const group = groups.get(keyOf(call));
      if (group === undefined || !isOf(call, operation)) return answer;
      group.open -= 1;
      if (group.open === 0) groups.delete(keyOf(call));
      group.first ??= answer;
      return group.crowded ? group.first : answer;
    },
  };
}
