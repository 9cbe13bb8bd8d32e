// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** When a request is sent again, and after how long. */
import type { Timing } from './options.ts';

const passing = new Set([408, 409, 429]);
/** A server that asks for more patience than this is told to the caller instead. */
const longestWait = 60_000;

/** Whether a failed answer may turn out well the next time. The server's own word comes first. */
export function mayRetry(response: Response): boolean {
  const word = response.headers.get('x-should-retry');
  if (word === 'true' || word === 'false') return word === 'true';
  return passing.has(response.status) || response.status >= 500;
}

/** Milliseconds until the next attempt; nothing where the server asks for more than a minute. */
export function retryDelay(attempt: number, headers: Headers | undefined, timing: Timing): number | undefined {
  const asked = headers === undefined ? undefined : askedDelay(headers, timing);
  if (asked !== undefined) return asked > longestWait ? undefined : Math.max(0, asked);
  const backoff = Math.min(500 * 2 ** attempt, 8000);
  return backoff * (1 - timing.random() * 0.25);
}

function askedDelay(headers: Headers, timing: Timing): number | undefined {
  const milliseconds = parseNumber(headers.get('retry-after-ms'));
  if (milliseconds !== undefined) return milliseconds;
  const after = headers.get('retry-after');
  const seconds = parseNumber(after);
  if (seconds !== undefined) return seconds * 1000;
  const date = after === null ? Number.NaN : Date.parse(after);
  return Number.isNaN(date) ? undefined : date - timing.now();
}

function parseNumber(text: string | null): number | undefined {
  return text !== null && /^\s*\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
}
