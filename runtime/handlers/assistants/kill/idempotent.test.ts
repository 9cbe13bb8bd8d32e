/** A process killed while it answers a request with a key, and started again: the request is done once, and answered. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Run } from '#generated/assistants-v2/types';
import { createRuntime } from '../../../create-runtime.ts';
import { betaHeaders, startKillable, urlOf } from './life.ts';
import { worldOf } from './world.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

type Send = (path: string, init: RequestInit) => Promise<Response>;

describe('a request with an idempotency key whose answer was lost with the process', () => {
  it.each(['before', 'after'] as const)('is done once: killed %s its commit', async (moment) => {
    const folder = mkdtempSync(join(tmpdir(), 'etalon-kill-'));
    folders.push(folder);
    const body = await killedAtFirstRun(folder, moment);
    const runtime = await createRuntime(worldOf(folder));
    try {
      const send: Send = (path, init) => runtime.fetch(new Request(`http://local/v1${path}`, init));
      const again = await create(send, body);
      // Only what had been committed is answered from what was kept.
      expect(again.headers.get('idempotency-replayed')).toBe(moment === 'after' ? 'true' : null);
      const run = (await again.json()) as Run;
      const runs = await send(`/threads/${run.thread_id}/runs`, { headers: betaHeaders });
      expect(((await runs.json()) as { data: Run[] }).data.map(({ id }) => id)).toEqual([run.id]);
      const third = await create(send, body);
      expect([third.headers.get('idempotency-replayed'), await third.json()]).toEqual(['true', run]);
    } finally {
      await runtime.close();
    }
  });

  it('is followed where it was streamed, from its first event', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'etalon-kill-'));
    folders.push(folder);
    const body = await killedAtFirstRun(folder, 'after', { stream: true });
    const runtime = await createRuntime(worldOf(folder));
    try {
      const send: Send = (path, init) => runtime.fetch(new Request(`http://local/v1${path}`, init));
      const [one, two] = await Promise.all([create(send, body), create(send, body)]);
      expect([one, two].map(({ headers }) => headers.get('idempotency-replayed'))).toEqual(['true', 'true']);
      const text = await one.text();
      expect(await two.text()).toBe(text);
      const events = [...text.matchAll(/^event: (.*)$/gm)].map(([, event]) => event);
      expect(events.slice(0, 2)).toEqual(['thread.created', 'thread.run.created']);
      expect(events.at(-1)).toBe('done');
      expect(events.filter((event) => event === 'thread.run.created')).toHaveLength(1);
    } finally {
      await runtime.close();
    }
  });
});

/** The body of the request that was not answered. */
async function killedAtFirstRun(folder: string, moment: 'before' | 'after', more = {}): Promise<object> {
  const child = startKillable(folder, { append: 1, moment });
  const died = once(child, 'exit');
  const url = await urlOf(child);
  const send: Send = (path, init) => fetch(url + path, init);
  const assistant = { method: 'POST', headers: betaHeaders, body: JSON.stringify({ model: 'script:asking' }) };
  const { id } = (await (await send('/assistants', assistant)).json()) as { id: string };
  const body = { assistant_id: id, thread: { messages: [{ role: 'user', content: 'go' }] }, ...more };
  await expect(create(send, body)).rejects.toThrow('fetch failed');
  expect((await died)[1]).toBe('SIGKILL');
  return body;
}

function create(send: Send, body: object): Promise<Response> {
  const headers = { ...betaHeaders, 'idempotency-key': 'only-once' };
  return send('/threads/runs', { method: 'POST', headers, body: JSON.stringify(body) });
}
