/** The scripted model as OpenAI's own client sees it. */
import OpenAI, { NotFoundError } from 'openai';
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

const salted: ModelScript = { script: 'salted', salt: true, replies: [{ say: { text: 'abcdef' } }] };
const stalled: ModelScript = {
  script: 'stalled',
  replies: [{ say: { text: 'abcdef' } }],
  faults: [{ stall_after: 1 }],
};
const scripts = [weather, salted, stalled];

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
