import { describe, expect, it } from 'vitest';
import { ApiClient } from './client.ts';
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
    expect((await run(['queued', 'done'], {}, { 'openai-poll-after-ms': '7' })).slept).toEqual([7]);
  });

  it('gives up in time', async () => {
    await expect(run(['queued', 'queued', 'queued'], { pollTimeout: 1500 })).rejects.toThrow(
      'Still queued after 1500 ms',
    );
  });
});

async function run(states: string[], options: PollOptions = {}, headers: Record<string, string> = {}) {
  const slept: number[] = [];
  const total = () => slept.reduce((sum, each) => sum + each, 0);
  const timing = { now: total, random: () => 0, sleep: async (milliseconds: number) => void slept.push(milliseconds) };
  const fetch = async () => Response.json({ state: states.shift() }, { headers });
  const client = new ApiClient({ server: { url: 'http://a', variables: {} }, securitySchemes: {} }, { fetch, timing });
  const ask = () => requestPath(client, 'GET', { path: '/' });
  return { data: await poll(client, { ask, field: 'state', terminal: ['done', 'failed'], options }), slept };
}
