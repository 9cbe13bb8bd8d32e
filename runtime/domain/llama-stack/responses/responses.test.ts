/** Responses: their streams, what is stored of them, and how they are continued. */
import { describe, expect, it } from 'vitest';
import type { ModelScript } from '#model-script';
import type { OpenAIResponseInputTool } from '#generated/llama-stack/types';
import { listInputItems } from './list-input-items.ts';
import { deleteResponse, getResponse } from './read-responses.ts';
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
