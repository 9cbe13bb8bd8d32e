/** What can go wrong with a model goes wrong on demand, as OpenAI's own client sees it. */
import OpenAI, { APIConnectionError, RateLimitError } from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ModelScript } from '#model-script';
import { startScriptedModel } from './start-scripted-model.ts';
import type { ScriptedModel } from './start-scripted-model.ts';

const faulty = (script: string, faults: ModelScript['faults']): ModelScript => ({
  script,
  replies: [{ say: { text: 'abcdef', chunks: 3 } }],
  faults: faults ?? [],
});

const scripts = [
  faulty('busy', [{ when: { attempt: 1 }, status: 429, retry_after: 0 }]),
  faulty('broken', [{ status: 500 }]),
  faulty('dropped', [{ drop_after: 2 }]),
  faulty('malformed', [{ malformed_after: 1 }]),
  faulty('stalled', [{ stall_after: 1 }]),
  faulty('slow', [{ delay_ms: 5, chunk_delay_ms: 5 }]),
];

let model: ScriptedModel;
let client: OpenAI;
beforeAll(async () => {
  model = await startScriptedModel({ scripts });
  client = new OpenAI({ baseURL: model.url, apiKey: 'none', maxRetries: 0, logLevel: 'off' });
});
afterAll(() => model.close());

const user = (content: string) => [{ role: 'user' as const, content }];

describe('a fault', () => {
  const ask = (script: string) => client.chat.completions.create({ model: `script:${script}`, messages: user('Hi') });
  const stream = (script: string) =>
    client.chat.completions.create({ model: `script:${script}`, messages: user('Hi'), stream: true });
  const texts = async (script: string, found: string[]) => {
    for await (const chunk of await stream(script)) found.push(chunk.choices[0]?.delta.content ?? '');
  };

  it('can be over at the next attempt', async () => {
    await expect(ask('busy')).rejects.toBeInstanceOf(RateLimitError);
    expect((await ask('busy')).choices[0]?.message.content).toBe('abcdef');
  });

  it('has the shape of an error of the API, with retry-after', async () => {
    const messages = user('another conversation');
    const response = await fetch(`${model.url}/chat/completions`, {
      method: 'POST',
      body: JSON.stringify({ model: 'script:busy', messages }),
    });
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '0']);
    const message = 'The script answers with status 429 here.';
    expect(await response.json()).toEqual({
      error: { message, type: 'requests', param: null, code: 'rate_limit_exceeded' },
    });
    await expect(ask('broken')).rejects.toMatchObject({ status: 500, type: 'server_error', code: 'scripted_failure' });
  });

  it('cuts a stream after the pieces before it', async () => {
    const found: string[] = [];
    await expect(texts('dropped', found)).rejects.toThrow('terminated');
    expect(found).toEqual(['', 'ab', 'cd']);
    await expect(ask('dropped')).rejects.toBeInstanceOf(APIConnectionError);
  });

  it('malforms a chunk, or the whole answer', async () => {
    const found: string[] = [];
    await expect(texts('malformed', found)).rejects.toBeInstanceOf(SyntaxError);
    expect(found).toEqual(['', 'ab']);
    await expect(ask('malformed')).rejects.toBeInstanceOf(SyntaxError);
  });

  it('stalls until the client leaves', async () => {
    const found: string[] = [];
    const leaving = new AbortController();
    for await (const chunk of await client.chat.completions.create(
      { model: 'script:stalled', messages: user('Hi'), stream: true },
      { signal: leaving.signal },
    )) {
      found.push(chunk.choices[0]?.delta.content ?? '');
      if (found.length === 2) setTimeout(() => leaving.abort(), 20);
    }
    expect(found).toEqual(['', 'ab']);
  });

  it('delays, and then the answer is whole', async () => {
    const found: string[] = [];
    await texts('slow', found);
    expect(found.join('')).toBe('abcdef');
  });
});
