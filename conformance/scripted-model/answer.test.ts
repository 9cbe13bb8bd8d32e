/** Wrong requests are refused in the shape of the API, and what was asked is kept. */
import OpenAI, { APIError } from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startScriptedModel } from './start-scripted-model.ts';
import type { ScriptedModel } from './start-scripted-model.ts';

const brief = { script: 'brief', replies: [{ when: { round: 1 }, say: { text: 'Hello' } }] };

let model: ScriptedModel;
let client: OpenAI;
beforeAll(async () => {
  model = await startScriptedModel({ scripts: [brief] });
  client = new OpenAI({ baseURL: model.url, apiKey: 'none', maxRetries: 0, logLevel: 'off' });
});
afterAll(() => model.close());

const user = (content: string) => [{ role: 'user' as const, content }];

describe('a wrong request', () => {
  it.each([
    ['no JSON', '{', 400, 'The body is not valid JSON.'],
    [
      'no messages',
      '{"model":"script:echo"}',
      400,
      "The body needs 'model' (a string) and 'messages' (a list of messages).",
    ],
    [
      'a wrong message',
      '{"model":"script:echo","messages":[{"role":"user","content":5}]}',
      400,
      "The body needs 'model' (a string) and 'messages' (a list of messages).",
    ],
    ['an unknown model', '{"model":"x","messages":[]}', 404, "The model 'x' does not exist."],
  ])('with %s is refused in the shape of the API', async (_, body, status, message) => {
    const response = await fetch(`${model.url}/chat/completions`, { method: 'POST', body });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { message, type: 'invalid_request_error' } });
  });

  it('for something else is not found', async () => {
    expect((await fetch(`${model.url}/embeddings`, { method: 'POST', body: '{}' })).status).toBe(404);
  });

  it('from a page of another site is refused', async () => {
    expect((await fetch(`${model.url}/journal`, { headers: { origin: 'https://example.org' } })).status).toBe(403);
  });

  it('does not fit the script: the error says what is missing', async () => {
    const wrong = client.chat.completions.create({
      model: 'script:brief',
      messages: [...user('Hi'), { role: 'assistant', content: 'Hello' }],
    });
    await expect(wrong).rejects.toBeInstanceOf(APIError);
    await expect(wrong).rejects.toMatchObject({ status: 400, code: 'no_scripted_reply' });
  });
});

describe('the journal', () => {
  it('keeps what was asked, and what was said', async () => {
    await client.chat.completions.create({ model: 'script:echo', messages: user('Remember me') });
    const entry = model.journal().at(-1);
    expect(entry).toMatchObject({
      script: 'echo',
      attempt: 1,
      request: { messages: user('Remember me') },
      reply: { text: 'You said: Remember me' },
    });
    const { entries } = (await (await fetch(new URL('/journal', model.url))).json()) as { entries: unknown[] };
    expect(entries.at(-1)).toEqual(entry);
  });
});
