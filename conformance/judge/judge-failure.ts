/** A request that must fail: by the status of its answer, or, where a stream had begun, by the status that its error frame tells. */
import { isObject, type Json } from '#document';
import type { Received } from '../http/exchange.ts';
import { baseType } from '../schema/api-document.ts';
import { createSseParser } from '../streams/sse.ts';
import { parseJson } from '../values/parse-json.ts';
import { judged } from './finding.ts';
import type { Finding } from './finding.ts';

/** `expected` is a status or a class of statuses (`4xx`). */
export function judgeFailure(expected: Json, received: Received, assertion: string): Finding {
  const told = isStream(received) ? statusInStream(received.text) : received.status;
  const fits =
    told !== undefined && (typeof expected === 'number' ? told === expected : String(told)[0] === String(expected)[0]);
  if (fits && told >= 400) return judged(assertion, undefined);
  const found = told === undefined ? 'the stream ends without an error' : `status ${told}`;
  return judged(assertion, `${found} instead of a failure with ${String(expected)}: ${received.text.slice(-300)}`);
}

export function isStream({ headers }: Received): boolean {
  return baseType(headers.get('content-type') ?? '') === 'text/event-stream';
}

/** The status in the error frame that ends the stream: at the head of its message, or in `code` or `status`. */
function statusInStream(text: string): number | undefined {
  const last = createSseParser().push(text, { at: 0, chunk: 0 }).at(-1);
  const frame = last === undefined ? undefined : parseJson(last.text);
  const error = isObject(frame) ? frame['error'] : undefined;
  if (!isObject(error)) return undefined;
  const candidates = [error['status'], error['code'], /^(\d{3})\b/.exec(String(error['message'] ?? ''))?.[1]];
  const status = candidates.map((candidate) => Number(candidate)).find((number) => number >= 400 && number < 600);
  return status;
}
