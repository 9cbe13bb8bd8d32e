/** The connection is closed without an answer. */
import { onRequests } from '../../build/request-operator.ts';
import type { Operator } from '../../operator.ts';
import { madeUp } from '../../wire/passing.ts';

export const noAnswer: Operator = {
  name: 'no-answer',
  class: 'answers',
  does: 'The connection is closed without an answer.',
  applies: ({ id }) => [
    {
      at: id,
      does: `${id}: closes the connection without an answer`,
      operation: id,
      start: () => onRequests(id, () => madeUp(0, undefined)),
    },
  ],
  everywhere: () => [
    {
      at: 'unknown',
      does: 'closes the connection where no operation was meant',
      start: () =>
        onRequests(undefined, (request, { operation }) => (operation === undefined ? madeUp(0, undefined) : request)),
    },
  ],
};
