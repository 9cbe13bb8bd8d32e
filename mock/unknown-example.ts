/** An example that the document does not have, asked for by name. */
import type { IncomingMessage } from 'node:http';
import { problem } from './problem.ts';
import type { Answer } from './problem.ts';

/** In the header `Prefer`. */
export const EXAMPLE = /\bexample=([^,;\s]+)/;

/** Where a status is asked for as well, Prism looks for the example elsewhere, finds none there either, and calls that its own error. */
export function inPlaceOfUnknownExample(answered: Answer, request: IncomingMessage): Answer {
  const name = wantedExample(request);
  if (name === undefined || answered.status !== 500 || !isLost(answered)) return answered;
  return problem(404, 'There is no such example', `The answer that is asked for has no example named '${name}'.`);
}

/** Prism takes the name from the query as well. */
function wantedExample({ headers, url = '/' }: IncomingMessage): string | undefined {
  const preferred = EXAMPLE.exec(String(headers['prefer'] ?? ''))?.[1]?.replaceAll('"', '');
  return preferred ?? new URL(url, 'http://localhost').searchParams.get('__example') ?? undefined;
}

function isLost({ headers, body }: Answer): boolean {
  const text = body.toString('utf8');
  const isProblem = String(headers['content-type']).startsWith('application/problem+json');
  return isProblem && text.includes('prism/errors#UNKNOWN') && text.includes('We tried default response');
}
