/** Every answer comes, and comes much too late. */
import { isOf } from '../../build/on-answers.ts';
import type { Operator } from '../../operator.ts';

/** Longer than any time that a suite allows for one answer. */
const MUCH_TOO_LONG = 10_000;

export const answersLate: Operator = {
  name: 'answers-late',
  class: 'timing',
  does: 'Every answer comes, and comes much too late.',
  applies: ({ id }) => [
    {
      at: id,
      does: `${id}: answers after ${MUCH_TOO_LONG / 1000} s`,
      operation: id,
      start: () => ({ delay: (call) => (isOf(call, id) ? MUCH_TOO_LONG : 0) }),
    },
  ],
};
