/** Responses: their streams, what is stored of them, and how they are continued. */
import { describe, expect, it } from 'vitest';
import type { ModelScript } from '#model-script';
import type { OpenAIResponseInputTool } from '#generated/llama-stack/types';
import { listInputItems } from './list-input-items.ts';
import { deleteResponse, getResponse, listResponses } from './read-responses.ts';
import { foldFrames, responsesPerTest } from './response-bench.ts';

const functions: ModelScript = {
  script: 'functions',
  replies: [
    {
      when: { last_message: 'user', contains: 'talk' },
      say: { text: 'Let me see.', chunks: 1, tool_calls: [{ id: 'c1', name: 'weather', arguments: { city: 'Oslo' } }] },
    },
    {
      when: { last_message: 'user', contains: 'weather' },
      say: {
        chunks: 2,
        tool_calls: [
          { id: 'c1', name: 'weather', arguments: { city: 'Oslo' } },
          { id: 'c2', name: 'weather', arguments: { city: 'Rome' } },
        ],
      },
    },
    { when: { contains: 'unknown' }, say: { tool_calls: [{ name: 'nonesuch' }] } },
    { when: { contains: 'long' }, say: { text: 'Once upon a', finish_reason: 'length' } },
    { when: { contains: 'silent' }, say: { text: '' } },
    { say: { text: 'It is {tool.content}', chunks: 1 } },
  ],
};
const faulty: ModelScript = {
  script: 'faulty',
  replies: [{ say: { text: 'abc', chunks: 3 } }],
  faults: [
    { when: { contains: 'drop' }, drop_after: 2 },
    { when: { contains: 'wrong' }, status: 400 },
  ],
};
const responses = responsesPerTest([functions, faulty]);
const weather: OpenAIResponseInputTool = { type: 'function', name: 'weather', parameters: null };
const model = 'script:functions';

describe('a response of words only', () => {
  it('shows every event of the sequence, numbered from 0, and adds up to what is stored', async () => {
    const path = await responses.start('hello', { temperature: 0.5 });
    const frames = await responses.frames(path);
    expect(await responses.shown(path)).toEqual([
      'created',
      'in_progress',
      'output_item.added message',
      'content_part.added',
      expect.stringMatching(/^output_text.delta You/),
      expect.stringMatching(/^output_text.delta/),
      expect.stringMatching(/^output_text.delta/),
      'output_text.done',
      'content_part.done',
      'output_item.done message',
      'completed',
    ]);
    expect(frames.map((frame) => ('sequence_number' in frame ? frame.sequence_number : -1))).toEqual(
      frames.map((_, index) => index),
    );
    const stored = await getResponse(responses.bench.ports, path);
    expect(frames.at(-1)).toMatchObject({ type: 'response.completed', response: stored });
    expect(stored.output).toEqual(foldFrames(frames));
    expect(stored).toMatchObject({
      object: 'response',
      status: 'completed',
      error: null,
      model: 'script:echo',
      temperature: 0.5,
      previous_response_id: null,
      text: { format: { type: 'text' } },
      output: [
        {
          type: 'message',
          role: 'assistant',
          status: 'completed',
          content: [{ type: 'output_text', text: 'You said: hello', annotations: [] }],
        },
      ],
      usage: { input_tokens: expect.any(Number), output_tokens: expect.any(Number) },
    });
  });

  it('is incomplete where the model was cut short, and an empty message where it said nothing', async () => {
    const long = await responses.outcome('a long story', { model });
    expect([long.status, long.incomplete_details]).toEqual(['incomplete', { reason: 'max_output_tokens' }]);
    expect((await responses.outcome('be silent', { model })).output).toMatchObject([{ content: [{ text: '' }] }]);
  });

  it('passes the form of the text on, and keeps exactly what was sent', async () => {
    const format = { type: 'json_schema' as const, name: 'x', schema: { type: 'object' } };
    expect((await responses.outcome('hello', { text: { format } })).text).toEqual({ format });
    const sent = { type: 'json_schema', json_schema: { name: 'x', schema: { type: 'object' } } };
    expect(responses.bench.asked[0]).toMatchObject({ response_format: sent });
    const broken = responses.start('hello', { text: { format: { type: 'json_schema' } } });
    await expect(broken).rejects.toMatchObject({ status: 400 });
  });

  it('fails as its model does, and is not stored', async () => {
    const path = await responses.start('drop it', { model: 'script:faulty' });
    expect((await responses.shown(path)).at(-1)).toBe(
      'error 500: Internal server error: An unexpected error occurred.',
    );
    await expect(getResponse(responses.bench.ports, path)).rejects.toMatchObject({ status: 400 });
    await expect(responses.outcome('wrong', { model: 'script:faulty' })).rejects.toMatchObject({ status: 400 });
    await expect(responses.start('hello', { model: 'nope' })).rejects.toMatchObject({ status: 404 });
  });
});

describe('a response with functions', () => {
  it('ends with their calls, each whole, in the order of the model', async () => {
    const path = await responses.start('weather?', { model, tools: [weather] });
    const call = [
      'output_item.added function_call',
      expect.stringMatching(/^function_call_arguments.delta/),
      expect.stringMatching(/^function/),
      'function_call_arguments.done',
      'output_item.done function_call',
    ];
    expect(await responses.shown(path)).toEqual(['created', 'in_progress', ...call, ...call, 'completed']);
    const { output } = await getResponse(responses.bench.ports, path);
    expect(output).toMatchObject([
      { type: 'function_call', call_id: 'c1', name: 'weather', arguments: '{"city":"Oslo"}', status: 'completed' },
      { type: 'function_call', call_id: 'c2', arguments: '{"city":"Rome"}' },
    ]);
    expect(output).toEqual(foldFrames(await responses.frames(path)));
  });

  it('keeps what the model said before', async () => {
    const { output } = await responses.outcome('talk of the weather', { model, tools: [weather] });
    expect(output.map((item) => item.type)).toEqual(['message', 'function_call']);
  });

  it('is continued with their results, which the model gets linked to the calls', async () => {
    const first = await responses.outcome('talk of the weather', { model, tools: [weather] });
    const input = [{ type: 'function_call_output' as const, call_id: 'c1', output: 'sunny' }];
    const second = await responses.outcome(input, { model, tools: [weather], previous_response_id: first.id });
    expect(second).toMatchObject({ previous_response_id: first.id, output: [{ content: [{ text: 'It is sunny' }] }] });
    expect(responses.bench.asked.at(-1)?.messages).toMatchObject([
      { role: 'user' },
      { role: 'assistant', content: 'Let me see.', tool_calls: [{ id: 'c1', function: { name: 'weather' } }] },
      { role: 'tool', tool_call_id: 'c1', content: 'sunny' },
    ]);
  });

  it('fails when the model calls what nobody declared, and takes no notice where nothing was', async () => {
    await expect(responses.outcome('unknown', { model, tools: [weather] })).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('nonesuch'),
    });
    expect((await responses.outcome('unknown', { model })).output).toMatchObject([{ type: 'message' }]);
  });
});

describe('a response that continues another', () => {
  it('gives the model the whole conversation, keeps it, and outlives what it continues', async () => {
    const first = await responses.outcome('one', { instructions: 'first only' });
    const second = await responses.outcome([{ role: 'user', content: 'two' }], { previous_response_id: first.id });
    expect(responses.roles()).toEqual(['user', 'assistant', 'user']);
    await deleteResponse(responses.bench.ports, { tenant: 'ann', response_id: first.id });
    await responses.outcome('three', { previous_response_id: second.id });
    expect(responses.roles()).toEqual(['user', 'assistant', 'user', 'assistant', 'user']);
    const path = { tenant: 'ann', response_id: second.id };
    const { data } = await listInputItems(responses.bench.ports, path, { limit: 20, order: 'asc' });
    expect(data.map((item) => item.type === 'message' && item.role)).toEqual(['user', 'assistant', 'user']);
    await expect(responses.start('four', { previous_response_id: first.id })).rejects.toMatchObject({ status: 400 });
  });

  it('cannot continue one that was not stored, or is of another tenant', async () => {
    const first = await responses.outcome('one', { store: false });
    await expect(responses.start('two', { previous_response_id: first.id })).rejects.toMatchObject({ status: 400 });
    const mine = await responses.outcome('one');
    const theirs = { tenant: 'bob', response_id: mine.id };
    await expect(getResponse(responses.bench.ports, theirs)).rejects.toMatchObject({ status: 400 });
    await expect(deleteResponse(responses.bench.ports, theirs)).rejects.toMatchObject({ status: 400 });
  });
});

describe('input', () => {
  it('reaches the model in its order and its form', async () => {
    const image = { type: 'input_image' as const, image_url: 'data:image/png;base64,aGk=' };
    await responses.outcome([
      { role: 'developer', content: 'be kind' },
      { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'a' }, image] },
      {
        type: 'message',
        role: 'assistant',
        content: [{ type: 'output_text', text: 'b' }],
        id: 'm1',
        status: 'completed',
      },
      { call_id: 'c1', name: 'f', arguments: '{}' },
      { call_id: 'c2', name: 'g', arguments: '{}' },
      { call_id: 'c2', output: '2' },
      { call_id: 'c1', output: '1' },
    ]);
    const call = (id: string, name: string) => ({ id, type: 'function', function: { name, arguments: '{}' } });
    expect(responses.bench.asked[0]?.messages).toEqual([
      { role: 'developer', content: 'be kind' },
      {
        role: 'user',
        content: [
          { type: 'text', text: 'a' },
          { type: 'image_url', image_url: { url: image.image_url, detail: 'auto' } },
        ],
      },
      { role: 'assistant', content: 'b' },
      { role: 'assistant', content: null, tool_calls: [call('c1', 'f'), call('c2', 'g')] },
      { role: 'tool', tool_call_id: 'c2', content: '2' },
      { role: 'tool', tool_call_id: 'c1', content: '1' },
    ]);
  });

  it('is listed with ids that can be used to page through it', async () => {
    const input = ['a', 'b', 'c', 'd'].map((content) => ({ role: 'user' as const, content }));
    const path = await responses.start(input);
    await responses.frames(path);
    const list = (query: object) => listInputItems(responses.bench.ports, path, { limit: 20, order: 'desc', ...query });
    const words = async (query: object) =>
      (await list(query)).data.map((item) => item.type === 'message' && item.content);
    expect(await words({})).toEqual(['d', 'c', 'b', 'a']);
    expect(await words({ order: 'asc' })).toEqual(['a', 'b', 'c', 'd']);
    const page = await list({ limit: 2 });
    expect(page).toMatchObject({ has_more: true, first_id: page.data[0]?.id, last_id: page.data[1]?.id });
    expect(await words({ after: page.last_id })).toEqual(['b', 'a']);
    expect(await words({ before: page.last_id })).toEqual(['d']);
    expect(await list({ limit: 0 })).toMatchObject({ data: [], first_id: null, has_more: true });
    await expect(list({ after: 'nope' })).rejects.toMatchObject({ status: 400 });
    await expect(list({ after: 'a', before: 'b' })).rejects.toMatchObject({ status: 400 });
  });
});

describe('the list of responses', () => {
  const texts = ['a', 'b', 'c'];
  async function fill(): Promise<readonly string[]> {
    const ids: string[] = [];
    for (const [index, text] of texts.entries()) {
      ids.push((await responses.outcome(text, { model: index === 1 ? model : 'script:echo' })).id);
    }
    return ids;
  }

  it('is newest first, pages without loss, and can be narrowed to a model', async () => {
    const ids = await fill();
    await responses.outcome('not kept', { store: false });
    const list = (query: object) => listResponses(responses.bench.ports, 'ann', { limit: 50, order: 'desc', ...query });
    const all = await list({});
    expect(all.data.map((each) => each.id)).toEqual(ids.toReversed());
    expect(all).toMatchObject({ has_more: false, first_id: ids[2], last_id: ids[0] });
    expect(all.data[0]).toMatchObject({ input: [{ content: [{ text: 'c' }] }] });
    const first = await list({ limit: 2, order: 'asc' });
    expect([first.data.map((each) => each.id), first.has_more]).toEqual([ids.slice(0, 2), true]);
    const rest = await list({ limit: 2, order: 'asc', after: first.last_id });
    expect([rest.data.map((each) => each.id), rest.has_more]).toEqual([ids.slice(2), false]);
    expect((await list({ model })).data.map((each) => each.id)).toEqual([ids[1]]);
    expect((await list({ limit: 0 })).data).toHaveLength(3);
    expect(await listResponses(responses.bench.ports, 'bob', { limit: 50, order: 'desc' })).toMatchObject({
      data: [],
      first_id: '',
      last_id: '',
    });
    await expect(list({ after: 'nope' })).rejects.toMatchObject({ status: 400 });
  });
});
