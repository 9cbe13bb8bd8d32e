/** A failure of the server tells what went on inside. */
import { isObject } from '#document';
import type { Json } from '#document';
import { changedAnswer, onAnswers } from '../../build/on-answers.ts';
import type { Operator } from '../../operator.ts';

const TRACE = 'TypeError: cannot read properties of undefined at Store.read (/srv/app/store.js:17:9)';

export const errorRevealsCause: Operator = {
  name: 'error-reveals-cause',
  class: 'answers',
  does: 'A failure tells what went on inside the server.',
  applies: () => [],
  everywhere: () => [
    {
      at: 'everywhere',
      does: 'everywhere: a failure tells where in the source it happened',
      start: () =>
        onAnswers(undefined, (answer, call) =>
          answer.status >= 500 ? changedAnswer(answer, call, (value) => withTrace(value)) : answer,
        ),
    },
  ],
};

/** Every text in the body is replaced, whatever the shape. */
function withTrace(value: Json): Json {
  if (typeof value === 'string') return TRACE;
  if (Array.isArray(value)) return value.map((item: Json) => withTrace(item));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withTrace(member)]));
}
