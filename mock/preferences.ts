/** What a request prefers: a status, and an example by its name, in the header `Prefer` or in the query. */
import type { IncomingMessage } from 'node:http';
import type { OperationObject, ResponseObject } from '#document';
import { problem } from './problem.ts';
import type { Answer } from './problem.ts';

export interface Preferences {
  readonly code?: string;
  readonly example?: string;
}

/** In the header `Prefer`. */
export const EXAMPLE = /\bexample=("[^"]*"|[^,;\s]+)/;
const CODE = /\bcode=("[^"]*"|[^,;\s]+)/;

export function preferencesOf({ headers, url = '/' }: IncomingMessage): Preferences {
  const { searchParams } = new URL(url, 'http://localhost');
  const preferred = String(headers['prefer'] ?? '');
  const read = (pattern: RegExp, name: string) =>
    pattern.exec(preferred)?.[1]?.replaceAll('"', '') ?? searchParams.get(name) ?? undefined;
  const [code, example] = [read(CODE, '__code'), read(EXAMPLE, '__example')];
  return { ...(code !== undefined && { code }), ...(example !== undefined && { example }) };
}

/**
 * If a status is asked for as well and has no example of this name, Prism answers with another status that has one, or with an
 * internal error. Neither is what was asked for.
 */
export function inPlaceOfUnknownExample(
  answered: Answer,
  operation: OperationObject | undefined,
  { code, example }: Preferences,
): Answer {
  if (example === undefined) return answered;
  if (answered.status === 500 && isOfPrism(answered) && answered.body.includes('We tried default response'))
    return noSuchExample(example);
  const response = code === undefined ? undefined : responseFor(operation, code);
  if (response === undefined || isOfPrism(answered)) return answered;
  const isThere = Object.values(response.content).some(({ examples = {} }) => Object.hasOwn(examples, example));
  return isThere ? answered : noSuchExample(example);
}

export function noSuchExample(name: string): Answer {
  return problem(404, 'There is no such example', `The answer that is asked for has no example named '${name}'.`);
}

function responseFor(operation: OperationObject | undefined, code: string): ResponseObject | undefined {
  const { responses = {} } = operation ?? {};
  const names = [code, `${code.slice(0, 1)}XX`, 'default'];
  return names.flatMap((name) => (Object.hasOwn(responses, name) ? [responses[name]] : []))[0];
}

/** Errors that Prism makes itself: it judges requests before it looks for examples. */
function isOfPrism({ headers, body }: Answer): boolean {
  const isProblem = String(headers['content-type']).startsWith('application/problem+json');
  return isProblem && body.includes('prism/errors#');
}
