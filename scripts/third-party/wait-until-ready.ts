// Waits for a server of which not everything runs as soon as it answers.
import { setTimeout as pause } from 'node:timers/promises';
import { fetch } from 'undici';
import type { ReadyRequest } from './implementations.ts';

/** Is fulfilled when each request has had its answer; never, once `ended` is. */
export async function waitUntilReady(requests: readonly ReadyRequest[], ended: Promise<unknown>): Promise<void> {
  let running = true;
  void ended.then(() => {
    running = false;
  });
  for (const request of requests) {
    while (running && !(await isAnswered(request))) await pause(200);
  }
  if (!running) await new Promise(() => undefined);
}

async function isAnswered({ url, body, holds = [] }: ReadyRequest): Promise<boolean> {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(15_000), ...(body === undefined ? {} : post) });
    const text = await answer.text();
    return answer.status === 200 && holds.every((one) => text.includes(one));
  } catch {
    return false;
  }
}
