/** What belongs to no operation is answered wrongly: paths, methods, slashes. */
import { onAnswers } from '../../build/on-answers.ts';
import type { Instance, Operator } from '../../operator.ts';
import { madeUp } from '../../wire/passing.ts';
import type { PassingAnswer } from '../../wire/passing.ts';

export const unknownPath: Operator = {
  name: 'unknown-path',
  class: 'answers',
  does: 'What belongs to no operation is answered wrongly.',
  applies: () => [],
  everywhere: () => wrongs,
};

function wrong(at: string, does: string, change: (answer: PassingAnswer) => PassingAnswer): Instance {
  return {
    at,
    does,
    start: () => onAnswers(undefined, (answer, { operation }) => (operation === undefined ? change(answer) : answer)),
  };
}

function onStatus(
  status: number,
  change: (answer: PassingAnswer) => PassingAnswer,
): (answer: PassingAnswer) => PassingAnswer {
  const concerned = status === 307 ? [301, 302, 303, 307, 308] : [status];
  return (answer) => (concerned.includes(answer.status) ? change(answer) : answer);
}

function page(answer: PassingAnswer): PassingAnswer {
  return { ...answer, headers: { ...answer.headers, 'content-type': 'text/html' }, body: Buffer.from('<h1>Oops</h1>') };
}

/** The same bytes under another name. */
function asText(answer: PassingAnswer): PassingAnswer {
  return { ...answer, headers: { ...answer.headers, 'content-type': 'text/plain' } };
}

function without(answer: PassingAnswer, name: string): PassingAnswer {
  const { [name]: _, ...headers } = answer.headers;
  return { ...answer, headers };
}

const wrongs: readonly Instance[] = [
  wrong(
    '404-200',
    'a path that does not exist is answered with 200',
    onStatus(404, () => madeUp(200, {})),
  ),
  wrong(
    '404-page',
    'a path that does not exist is answered with a page',
    onStatus(404, (answer) => page(answer)),
  ),
  wrong(
    '404-text',
    'a path that does not exist is answered as plain text',
    onStatus(404, (answer) => asText(answer)),
  ),
  wrong(
    '404-400',
    'a path that does not exist is answered with 400',
    onStatus(404, (answer) => ({ ...answer, status: 400 })),
  ),
  wrong(
    '404-other',
    'a path that does not exist is answered with another object',
    onStatus(404, (answer) => ({ ...answer, body: Buffer.from('{"code":"E17"}') })),
  ),
  wrong(
    '405-404',
    'a method that a path does not have is answered with 404',
    onStatus(405, (answer) => ({ ...answer, status: 404 })),
  ),
  wrong(
    '405-200',
    'a method that a path does not have is answered with 200',
    onStatus(405, () => madeUp(200, {})),
  ),
  wrong(
    '405-page',
    'a method that a path does not have is answered with a page',
    onStatus(405, (answer) => page(answer)),
  ),
  wrong(
    '405-text',
    'a method that a path does not have is answered as plain text',
    onStatus(405, (answer) => asText(answer)),
  ),
  wrong(
    '405-other',
    'a method that a path does not have is answered with another object',
    onStatus(405, (answer) => ({ ...answer, body: Buffer.from('{"code":"E17"}') })),
  ),
  wrong(
    '405-allow',
    'the allow header is missing',
    onStatus(405, (answer) => without(answer, 'allow')),
  ),
  wrong(
    'redirect-404',
    'a redirect becomes 404',
    onStatus(307, () => madeUp(404, { detail: 'Not Found' })),
  ),
  wrong(
    'redirect-nowhere',
    'a redirect has no location',
    onStatus(307, (answer) => without(answer, 'location')),
  ),
  wrong(
    'redirect-elsewhere',
    'a redirect leads elsewhere',
    onStatus(307, (answer) => ({ ...answer, headers: { ...answer.headers, location: '/' } })),
  ),
];
