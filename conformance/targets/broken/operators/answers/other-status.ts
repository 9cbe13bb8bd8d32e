/** The right answer with another status. */
import { onAnswers } from '../../build/on-answers.ts';
import type { Instance, Operator } from '../../operator.ts';
import type { PassingAnswer } from '../../wire/passing.ts';

/** What a status is mistaken for. */
const mistakes: { readonly [status: number]: readonly number[] } = {
  200: [201, 202, 206],
  201: [200],
  202: [200],
  204: [200, 202],
  400: [401, 404, 409, 422, 500],
  401: [400, 403, 500],
  403: [401, 404],
  404: [400, 410, 500],
  405: [404, 400],
  409: [400, 500],
  422: [400],
  429: [400, 503],
  500: [400, 502, 503],
};

export const otherStatus: Operator = {
  name: 'other-status',
  class: 'answers',
  does: 'An answer has another status.',
  applies: ({ id }) => mistaken(id),
  everywhere: () => mistaken(undefined),
};

function mistaken(operation: string | undefined): readonly Instance[] {
  return Object.entries(mistakes).flatMap(([from, others]) => others.map((to) => mistake(operation, Number(from), to)));
}

function mistake(operation: string | undefined, from: number, to: number): Instance {
  const where = operation ?? 'everywhere';
  return {
    at: `${where}.${from}-${to}`,
    does: `${where}: answers ${to} in place of ${from}`,
    ...(operation === undefined ? {} : { operation }),
    start: () => onAnswers(operation, (answer) => (answer.status === from ? restated(answer, to) : answer)),
  };
}

/** A body appears where the new status usually has one. */
function restated(answer: PassingAnswer, status: number): PassingAnswer {
  if (answer.status !== 204) return { ...answer, status };
  return { status, headers: { ...answer.headers, 'content-type': 'application/json' }, body: Buffer.from('{}') };
}
