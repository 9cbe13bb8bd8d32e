import { describe, expect, it } from 'vitest';
import { ApiClient } from './client.ts';
import { APIUserAbortError } from './errors.ts';
import type { Fetch, RequestOptions, Timing } from './options.ts';
import { poll, pollFound, pollValue } from './poll.ts';
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

  it('for a value ends with the first that is not null, and knows that there may never be one', async () => {
    const { asking, slept } = asked([null, null, { result: 1 }].map((body) => Response.json(body)));
    expect(await pollValue(asking.client, asking)).toEqual({ result: 1 });
    expect(slept).toEqual([1000, 1000]);
    const never = asked(Array.from({ length: 700 }, () => Response.json(null)));
    await expect(pollValue(never.asking.client, never.asking)).rejects.toThrow('Still nothing after 600000 ms');
  });

  it('for something to be there asks again only where it may still come', async () => {
    const lost = (detail: string) =>
      Response.json({ detail }, { status: 404, headers: { 'openai-poll-after-ms': '3' } });
    const { asking, slept } = asked([lost('Not yet'), lost('Not yet'), Response.json('here')]);
    expect(await pollFound(asking.client, { ...asking, missing: { detail: 'Not yet' } })).toBe('here');
    expect(slept).toEqual([3, 3]);
    const gone = asked([lost('Not yet'), lost('Gone')]);
    const waiting = pollFound(gone.asking.client, { ...gone.asking, missing: { detail: 'Not yet' } });
    await expect(waiting).rejects.toThrow('404 Gone');
    const never = asked(Array.from({ length: 9 }, () => lost('Not yet')));
    const impatient = pollFound(never.asking.client, { ...never.asking, options: { pollTimeout: 10 } });
    await expect(impatient).rejects.toThrow('Still not there (404 Not yet) after 10 ms');
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

function asked(responses: Response[]) {
  const slept: number[] = [];
  const total = () => slept.reduce((sum, each) => sum + each, 0);
  const timing = { now: total, random: () => 0, sleep: async (milliseconds: number) => void slept.push(milliseconds) };
  const client = clientOf(async () => responses.shift() ?? Response.error(), timing);
  return { asking: { client, ask: () => requestPath(client, 'GET', { path: '/' }) }, slept };
}

function clientOf(fetch: Fetch, timing: Timing | undefined): ApiClient {
  const description = { server: { url: 'http://a', variables: {} }, securitySchemes: {} };
  return new ApiClient(description, { fetch, ...(timing && { timing }) });
}
