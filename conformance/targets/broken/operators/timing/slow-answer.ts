/** Answers come late. */
import { setTimeout as pause } from 'node:timers/promises';
import { onAnswers } from '../../build/on-answers.ts';
import type { Operator } from '../../operator.ts';

const LATE = 1_500;

export const slowAnswer: Operator = {
  name: 'slow-answer',
  class: 'timing',
  does: 'Answers come late.',
  applies: ({ id }) => [
    {
      at: id,
      does: `${id}: answers ${LATE / 1_000} seconds late`,
      operation: id,
      start: () =>
        onAnswers(id, async (answer) => {
          await pause(LATE);
          return { ...answer };
        }),
    },
  ],
};
