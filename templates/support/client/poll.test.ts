import { describe, expect, it } from 'vitest';
import { ApiClient } from './client.ts';
import { APIUserAbortError } from './errors.ts';
import type { Fetch, RequestOptions, Timing } from './options.ts';
import { poll } from './poll.ts';
import type { PollOptions } from './poll.ts';
import { requestPath } from './request.ts';

describe('polling', () => {
  it('ends with any terminal state, not only with success', async () => {
    expect(await run(['queued', 'running', 'failed'])).toMatchObject({
      data: { state: 'failed' },
      slept: [1000, 1000],
    });
  });

  it('waits as the caller says, or as the server does', async () => {
    expect((await run(['queued', 'done'], { pollInterval: 5 })).slept).toEqual([5]);
    expect((await run(['queued', 'done'], {}, { headers: { 'openai-poll-after-ms': '7' } })).slept).toEqual([7]);
  });

  it('waits for a state that nobody has heard of, but not for ever', async () => {
    const known = { states: ['queued', 'done', 'failed'] };
    expect((await run(['odd', 'odd', 'done'], {}, known)).slept).toEqual([1000, 1000]);
    const odd = Array.from({ length: 700 }, () => 'odd');
    await expect(run(odd, {}, known)).rejects.toThrow('Still odd after 600000 ms');
    const queued = [...Array.from({ length: 700 }, () => 'queued'), 'done'];
    expect((await run(queued, {}, known)).slept).toHaveLength(700);
  });

  it('ends when the caller wants it to', async () => {
    const controller = new AbortController();
    const client = clientOf(async () => Response.json({ state: 'queued' }), undefined);
    const ask = () => {
      queueMicrotask(() => controller.abort());
      return requestPath(client, 'GET', { path: '/' });
    };
    const options = { signal: controller.signal, pollInterval: 60_000 };
    const waiting = poll(client, { ask, field: 'state', terminal: ['done'], options });
    await expect(waiting).rejects.toThrow(APIUserAbortError);
  });

  it('asks with the options of the call, but for the key that is about one request', async () => {
    const client = clientOf(async () => Response.json('done'), undefined);
    const seen: unknown[] = [];
    const ask = (options: RequestOptions) => {
      seen.push(options);
      return requestPath(client, 'GET', { path: '/' });
    };
    const options = { headers: { a: '1' }, idempotencyKey: 'k', pollTimeout: 5 };
    expect(await poll(client, { ask, field: '', terminal: ['done'], options })).toBe('done');
    expect(seen).toEqual([{ headers: { a: '1' } }]);
  });

  it('gives up in time', async () => {
    await expect(run(['queued', 'queued', 'queued'], { pollTimeout: 1500 })).rejects.toThrow(
      'Still queued after 1500 ms',
    );
  });
});

async function run(
  states: string[],
  options: PollOptions = {},
  { headers = {}, ...known }: { readonly headers?: Record<string, string>; readonly states?: readonly string[] } = {},
) {
  const slept: number[] = [];
  const total = () => slept.reduce((sum, each) => sum + each, 0);
  const timing = { now: total, random: () => 0, sleep: async (milliseconds: number) => void slept.push(milliseconds) };
  const fetch = async () => Response.json({ state: states.shift() }, { headers });
  const client = clientOf(fetch, timing);
  const ask = () => requestPath(client, 'GET', { path: '/' });
  return { data: await poll(client, { ask, field: 'state', terminal: ['done', 'failed'], options, ...known }), slept };
}

function clientOf(fetch: Fetch, timing: Timing | undefined): ApiClient {
  const description = { server: { url: 'http://a', variables: {} }, securitySchemes: {} };
  return new ApiClient(description, { fetch, ...(timing && { timing }) });
}
