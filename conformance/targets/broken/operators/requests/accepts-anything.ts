/** What should be refused is answered as if all were well. */
import { success } from '../../build/made-answers.ts';
import { onAnswers } from '../../build/on-answers.ts';
import type { Operator } from '../../operator.ts';

const CLIENT_ERROR = 400;
const SERVER_ERROR = 500;

export const acceptsAnything: Operator = {
  name: 'accepts-anything',
  class: 'requests',
  does: 'What should be refused is answered as if all were well.',
  applies: (operation, api) => [
    {
      at: operation.id,
      does: `${operation.id}: answers as if all were well where it should refuse`,
      operation: operation.id,
      start: () =>
        onAnswers(operation.id, (answer) =>
          answer.status >= CLIENT_ERROR && answer.status < SERVER_ERROR
            ? { ...answer, ...success(operation, api) }
            : answer,
        ),
    },
  ],
};
