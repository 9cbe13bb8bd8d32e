/** The provider for chat-completions servers, against servers that behave well and badly. */
import { describe, expect, it } from 'vitest';
import { collect } from '../collect.ts';
import type { ChatRequest, ModelEvent } from './model.ts';
import { openAiCompatible, type OpenAiCompatibleOptions } from './openai-compatible.ts';

const request: ChatRequest = {
  model: 'm',
  messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'https://pictures.example/1.png' } }] }],
  temperature: 0,
  top_k: 3,
  repetition_penalty: 1.1,
  tool_prompt_format: 'json',
};

interface Exchange {
  readonly answer: () => Response;
  readonly options?: Partial<OpenAiCompatibleOptions>;
}

async function exchange({ answer, options }: Exchange): Promise<{ events: readonly ModelEvent[]; sent: Request }> {
  let sent: Request | undefined;
  const provider = openAiCompatible({
    baseUrl: 'http://models.example/v1/',
    ...options,
    fetch: async (...call) => {
      sent = new Request(...call);
      return answer();
    },
  });
  const events = await collect(provider.ask(request, { attempt: 1, signal: new AbortController().signal }));
  if (sent === undefined) throw new Error('nothing was sent');
  return { events, sent };
}

function stream(...chunks: readonly (object | string)[]): () => Response {
  const frames = chunks.map((chunk) => `data: ${typeof chunk === 'string' ? chunk : JSON.stringify(chunk)}\n\n`);
  return () => new Response(frames.join(''), { headers: { 'content-type': 'text/event-stream' } });
}

function delta(content: object, finish: string | null = null): object {
  return { choices: [{ index: 0, delta: content, finish_reason: finish }] };
}

function call(index: number, piece: string, head?: { id: string; name: string }): object {
  const { id, name } = head ?? {};
  return delta({ tool_calls: [{ index, ...(id !== undefined && { id }), function: { name, arguments: piece } }] });
}

describe('a model', () => {
  const missing = { error: { code: 'model_not_found', message: 'no' } };
  it.each([
    ['that the server names', () => Response.json({ id: 'm' }), true],
    ['that the server denies', () => Response.json(missing, { status: 404 }), false],
    ['of a server that cannot tell', () => Response.json({ detail: 'Not Found' }, { status: 404 }), true],
    ['of a server that is not there', () => Response.error(), true],
  ])('%s is told beforehand, and asked about once', async (_, answer, serves) => {
    const asked: string[] = [];
    const send: typeof fetch = async (url) => {
      asked.push(String(url));
      return answer();
    };
    const provider = openAiCompatible({ baseUrl: 'http://models.example/v1', servedName: 'a/b', fetch: send });
    const { signal } = new AbortController();
    expect([await provider.serves?.('m', signal), await provider.serves?.('m', signal)]).toEqual([serves, serves]);
    expect(asked).toEqual(['http://models.example/v1/models/a%2Fb']);
  });
});

describe('a chat-completions server', () => {
  it('is asked for a stream, with its own name for the model, its key, and only what it understands', async () => {
    const options = {
      apiKey: 'k',
      servedName: 'real',
      extended: false,
      inlineImage: async (url: string) => `data:,${url}`,
    };
    const { sent } = await exchange({ answer: stream(delta({}, 'stop')), options });
    expect(sent.url).toBe('http://models.example/v1/chat/completions');
    expect(sent.headers.get('authorization')).toBe('Bearer k');
    const image = { type: 'image_url', image_url: { url: 'data:,https://pictures.example/1.png' } };
    expect(await sent.json()).toEqual({
      model: 'real',
      messages: [{ role: 'user', content: [image] }],
      temperature: 0,
      stream: true,
      stream_options: { include_usage: true },
    });
  });

  it('gets the parameters of vLLM unless told otherwise', async () => {
    const { sent } = await exchange({ answer: stream(delta({}, 'stop')) });
    expect(await sent.json()).toMatchObject({ top_k: 3, repetition_penalty: 1.1 });
  });

  it('streams text, interleaved calls, and its usage after the end', async () => {
    const usage = { choices: [], usage: { prompt_tokens: 3, completion_tokens: 5 } };
    const { events } = await exchange({
      answer: stream(
        delta({ role: 'assistant', content: '' }),
        delta({ content: 'Hm ' }),
        call(0, '', { id: 'c0', name: 'f' }),
        call(1, '{', { id: 'c1', name: 'g' }),
        call(0, '{}'),
        call(1, '}'),
        delta({}, 'tool_calls'),
        usage,
        '[DONE]',
      ),
    });
    expect(events).toEqual([
      { kind: 'text', text: 'Hm ' },
      { kind: 'tool-call', index: 0, id: 'c0', name: 'f', arguments: '' },
      { kind: 'tool-call', index: 1, id: 'c1', name: 'g', arguments: '{' },
      { kind: 'tool-call', index: 0, arguments: '{}' },
      { kind: 'tool-call', index: 1, arguments: '}' },
      { kind: 'finish', reason: 'tool_calls', usage: { inputTokens: 3, outputTokens: 5 } },
    ]);
  });

  it('may answer in one piece', async () => {
    const message = { content: 'Hi', tool_calls: [{ id: 'c0', function: { name: 'f', arguments: '{}' } }] };
    const { events } = await exchange({
      answer: () => Response.json({ choices: [{ message, finish_reason: 'length' }] }),
    });
    expect(events).toEqual([
      { kind: 'text', text: 'Hi' },
      { kind: 'tool-call', index: 0, id: 'c0', name: 'f', arguments: '{}' },
      { kind: 'finish', reason: 'length' },
    ]);
  });

  it('may leave the reason out if it says that it is done', async () => {
    const { events } = await exchange({ answer: stream(delta({ content: 'Hi' }), '[DONE]') });
    expect(events.at(-1)).toEqual({ kind: 'finish', reason: 'stop' });
  });

  const refusal = { error: { message: 'no such model' } };
  const failures: readonly (Exchange & { says: string; fails: object })[] = [
    { says: 'a stream that breaks off', answer: stream(delta({ content: 'Hi' })), fails: { status: undefined } },
    {
      says: 'a chunk that is no JSON',
      answer: stream('{oops'),
      fails: { message: expect.stringContaining('not JSON') },
    },
    {
      says: 'an error in the stream',
      answer: stream({ error: { message: 'oh', code: 500 } }),
      fails: { message: 'oh', status: 500 },
    },
    {
      says: 'a refusal',
      answer: () => Response.json(refusal, { status: 404, headers: { 'retry-after': '2' } }),
      fails: { message: 'no such model', status: 404, retryAfter: 2 },
    },
    {
      says: 'a refusal of the key, which it shows',
      answer: () => Response.json({ error: { message: 'bad key sk-secret' } }, { status: 401 }),
      fails: { message: 'the model server refuses the key that this server has for it', status: 401 },
    },
    { says: 'a refusal in plain text', answer: () => new Response('oops', { status: 500 }), fails: { status: 500 } },
    {
      says: 'no connection',
      answer: () => {
        throw new TypeError('fetch failed');
      },
      fails: { message: expect.stringContaining('cannot be reached') },
    },
  ];
  it.each(failures)('fails as a model failure: $says', async ({ answer, fails }) => {
    await expect(exchange({ answer })).rejects.toMatchObject({ name: 'ModelFailure', ...fails });
  });
});
