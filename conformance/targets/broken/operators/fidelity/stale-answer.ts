/** What was read once is answered for ever, whatever has happened since. */
import { onAnswers } from '../../build/on-answers.ts';
import type { Operator } from '../../operator.ts';
import type { PassingAnswer } from '../../wire/passing.ts';

export const staleAnswer: Operator = {
  name: 'stale-answer',
  class: 'fidelity',
  does: 'A reading shows what an earlier reading showed.',
  applies: ({ id, method }) =>
    method === 'get'
      ? [{ at: id, does: `${id}: always answers as it did first`, operation: id, start: () => remembering(id) }]
      : [],
};

function remembering(operation: string): ReturnType<typeof onAnswers> {
  const first = new Map<string, PassingAnswer>();
  return onAnswers(operation, (answer, { request }) => {
    const key = `${request.headers['authorization'] ?? ''} ${request.target}`;
    const known = first.get(key) ?? answer;
    first.set(key, known);
    return { ...known, headers: answer.headers };
  });
}
