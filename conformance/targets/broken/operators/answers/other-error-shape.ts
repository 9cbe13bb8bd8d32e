/** A refusal in a shape that no client knows: another object, a text, a page, nothing. */
import { onAnswers } from '../../build/on-answers.ts';
import type { Instance, Operator } from '../../operator.ts';
import type { PassingAnswer } from '../../wire/passing.ts';

interface Shape {
  readonly type: string;
  readonly text: string;
}

const shapes: { readonly [name: string]: Shape } = {
  object: { type: 'application/json', text: '{"code":"E17","reason":"it could not be done"}' },
  list: { type: 'application/json', text: '["it could not be done"]' },
  text: { type: 'text/plain; charset=utf-8', text: 'it could not be done' },
  page: { type: 'text/html; charset=utf-8', text: '<!doctype html><h1>It could not be done</h1>' },
  nothing: { type: '', text: '' },
  broken: { type: 'application/json', text: '{"detail": "it could not be' },
};

export const otherErrorShape: Operator = {
  name: 'other-error-shape',
  class: 'answers',
  does: 'A refusal has a shape that no client knows.',
  applies: ({ id }) => everyShape(id),
  everywhere: () => everyShape(undefined),
};

function everyShape(operation: string | undefined): readonly Instance[] {
  const where = operation ?? 'everywhere';
  return Object.entries(shapes).map(([name, shape]) => ({
    at: `${where}.${name}`,
    does: `${where}: refuses with ${name === 'nothing' ? 'an empty body' : `another shape (${name})`}`,
    ...(operation === undefined ? {} : { operation }),
    start: () => onAnswers(operation, (answer) => (answer.status >= 400 ? reshaped(answer, shape) : answer)),
  }));
}

function reshaped(answer: PassingAnswer, { type, text }: Shape): PassingAnswer {
  const { 'content-type': _, ...headers } = answer.headers;
  return { ...answer, headers: type === '' ? headers : { ...headers, 'content-type': type }, body: Buffer.from(text) };
}
