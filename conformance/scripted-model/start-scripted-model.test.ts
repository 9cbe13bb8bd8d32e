/** The scripted model as OpenAI's own client sees it. */
import OpenAI, { APIConnectionError, APIError, NotFoundError, RateLimitError } from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ModelScript } from '#model-script';
import { startScriptedModel } from './start-scripted-model.ts';
import type { ScriptedModel } from './start-scripted-model.ts';

const weather: ModelScript = {
  script: 'weather',
  replies: [
    {
      when: { round: 1 },
      say: {
        text: 'Let me see.',
        tool_calls: [{ name: 'get_weather', arguments: { city: 'Oslo' } }, { name: 'get_time' }],
        chunks: 2,
      },
    },
    {
      when: { last_message: 'tool' },
      say: { text: 'It is {tool.content}.', chunks: ['It ', 'is ', '{tool.content}.'] },
    },
  ],
};

const faulty = (script: string, faults: ModelScript['faults']): ModelScript => ({
  script,
  replies: [{ say: { text: 'abcdef', chunks: 3 } }],
  faults: faults ?? [],
});

const scripts = [
  weather,
  { ...faulty('salted', []), salt: true },
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
  let last = 0;
  const ids = () => String((last += 1));
  model = await startScriptedModel({ scripts, models: { 'gpt-4o': 'weather' }, ids, now: () => 5_000 });
  client = new OpenAI({ baseURL: model.url, apiKey: 'none', maxRetries: 0, logLevel: 'off' });
});
afterAll(() => model.close());

const user = (content: string) => [{ role: 'user' as const, content }];

describe('the list of models', () => {
  it('names scripts, built-in scripts and mapped names', async () => {
    const names = (await client.models.list()).data.map((listed) => listed.id);
    expect(names).toEqual([
      ...scripts.map((script) => `script:${script.script}`),
      'script:echo',
      'script:guard',
      'gpt-4o',
    ]);
  });

  it('has each of them, also by name, and no others', async () => {
    expect(await client.models.retrieve('script:echo')).toEqual({
      id: 'script:echo',
      object: 'model',
      created: 0,
      owned_by: 'etalon',
    });
    await expect(client.models.retrieve('nothing')).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe('a completion', () => {
  it('has text, tool calls with unique ids, finish reason and usage', async () => {
    const answer = await client.chat.completions.create({ model: 'gpt-4o', messages: user('Hi') });
    const [id, first, second] = [answer.id, ...(answer.choices[0]?.message.tool_calls ?? []).map((call) => call.id)];
    expect(new Set([id, first, second]).size).toBe(3);
    expect(answer).toEqual({
      id,
      object: 'chat.completion',
      created: 5,
      model: 'gpt-4o',
      system_fingerprint: null,
      choices: [
        {
          index: 0,
          message: {
            role: 'assistant',
            content: 'Let me see.',
            refusal: null,
            tool_calls: [
              { id: first, type: 'function', function: { name: 'get_weather', arguments: '{"city":"Oslo"}' } },
              { id: second, type: 'function', function: { name: 'get_time', arguments: '{}' } },
            ],
          },
          logprobs: null,
          finish_reason: 'tool_calls',
        },
      ],
      usage: { prompt_tokens: 8, completion_tokens: 7, total_tokens: 15 },
    });
  });

  it('goes through a whole tool round with the tool runner of the client', async () => {
    const tool = (name: string, result: string) => ({
      type: 'function' as const,
      function: { name, description: name, parameters: {}, function: () => result },
    });
    const tools = [tool('get_time', 'noon'), tool('get_weather', 'sunny')];
    const runner = client.chat.completions.runTools({
      model: 'script:weather',
      messages: user('Hi'),
      tools,
      stream: true,
    });
    expect(await runner.finalContent()).toBe('It is noon.');
  });

  it('judges a guard prompt, whatever the script', async () => {
    const prompt = '<BEGIN CONVERSATION>\n\nUser: something unsafe\n\n<END CONVERSATION>';
    const answer = await client.chat.completions.create({ model: 'script:weather', messages: user(prompt) });
    expect(answer.choices[0]?.message.content).toBe('unsafe\nS1');
  });

  it('shows that an inference was repeated where the script is salted', async () => {
    const ask = async () =>
      (await client.chat.completions.create({ model: 'script:salted', messages: user('Hi') })).choices[0]?.message
        .content;
    expect([await ask(), await ask()]).toEqual(['abcdef #1', 'abcdef #2']);
  });
});

describe('a stream', () => {
  it('brings the role, the pieces, the calls, the finish reason and the usage, then ends', async () => {
    const stream = await client.chat.completions.create({
      model: 'script:weather',
      messages: user('Hi'),
      stream: true,
      stream_options: { include_usage: true },
    });
    const chunks = await collect(stream);
    expect(chunks.map((chunk) => chunk.choices[0]?.delta ?? chunk.usage)).toEqual([
      { role: 'assistant', content: '' },
      { content: 'Let me' },
      { content: ' see.' },
      {
        tool_calls: [
          {
            index: 0,
            id: expect.stringMatching(/^call_/),
            type: 'function',
            function: { name: 'get_weather', arguments: '' },
          },
        ],
      },
      { tool_calls: [{ index: 0, function: { arguments: '{"city":' } }] },
      { tool_calls: [{ index: 0, function: { arguments: '"Oslo"}' } }] },
      {
        tool_calls: [
          {
            index: 1,
            id: expect.stringMatching(/^call_/),
            type: 'function',
            function: { name: 'get_time', arguments: '' },
          },
        ],
      },
      { tool_calls: [{ index: 1, function: { arguments: '{' } }] },
      { tool_calls: [{ index: 1, function: { arguments: '}' } }] },
      {},
      { prompt_tokens: 8, completion_tokens: 7, total_tokens: 15 },
    ]);
    expect(chunks.map((chunk) => chunk.choices[0]?.finish_reason).slice(-3)).toEqual([null, 'tool_calls', undefined]);
  });

  it('is server-sent events with [DONE] at the end, and no usage unless asked for', async () => {
    const response = await post({ model: 'script:echo', messages: user('Hi'), stream: true });
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(text.split('\n\n').slice(-2)).toEqual(['data: [DONE]', '']);
    expect(text).not.toContain('usage');
  });
});

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
    const response = await post({ model: 'script:busy', messages });
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
      model: 'script:weather',
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

describe('closing', () => {
  it('ends a stalled answer and frees the port', async () => {
    const second = await startScriptedModel({ scripts });
    const response = await fetch(`${second.url}/chat/completions`, {
      method: 'POST',
      body: JSON.stringify({ model: 'script:stalled', messages: user('Hi'), stream: true }),
    });
    const [ended] = await Promise.allSettled([response.text(), second.close()]);
    expect(ended).toMatchObject({ status: 'rejected', reason: { message: 'terminated' } });
    await expect(fetch(`${second.url}/models`)).rejects.toThrow('fetch failed');
  });

  it('is not reached where the port is taken', async () => {
    await expect(startScriptedModel({ scripts, port: Number(new URL(model.url).port) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});

async function collect<Member>(stream: AsyncIterable<Member>): Promise<readonly Member[]> {
  const members: Member[] = [];
  for await (const member of stream) members.push(member);
  return members;
}

function post(body: object): Promise<Response> {
  return fetch(`${model.url}/chat/completions`, { method: 'POST', body: JSON.stringify(body) });
}
