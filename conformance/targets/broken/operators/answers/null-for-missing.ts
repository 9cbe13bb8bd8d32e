/** Where a refusal is due, 200 and null come. */
import { onAnswers } from '../../build/on-answers.ts';
import type { Operator } from '../../operator.ts';
import { withBody } from '../../wire/passing.ts';

export const nullForMissing: Operator = {
  name: 'null-for-missing',
  class: 'answers',
  does: 'What does not exist is answered with 200 and null.',
  applies: ({ id }) => [
    {
      at: id,
      does: `${id}: answers 200 and null where it should refuse`,
      operation: id,
      start: () =>
        onAnswers(id, (answer) =>
          answer.status >= 400 && answer.status < 500 ? { ...withBody(answer, 'null'), status: 200 } : answer,
        ),
    },
  ],
};
