/** Runs over HTTP: their states, streams, calls and ends. */
import { describe, expect, it } from 'vitest';
import { apiPerTest, type Answered } from './api-bench.ts';

const api = apiPerTest({ configuration: { assistants: { expireAfter: 2 } } });
const weather = { tools: [{ type: 'function', function: { name: 'weather' } }] };

function names({ frames }: Answered): string {
  return frames.map(({ event }) => event.replace('thread.', '')).join(' ');
}

const opening = 'run.created run.queued run.in_progress';
const saying = 'run.step.created run.step.in_progress message.created message.in_progress message.delta';

describe('a streamed run', () => {
  it('says everything in the order of the document, and ends with done', async () => {
    const { thread, assistant_id } = await api.scene('plain');
    const streamed = await api.ask(`POST ${thread}/runs`, { assistant_id, stream: true });
    expect(streamed.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(names(streamed)).toBe(
      `${opening} ${saying} message.delta message.delta message.completed run.step.completed run.completed done`,
    );
    const last = streamed.frames.at(-2)?.data;
    expect((await api.ask(`GET ${thread}/runs/${last?.id}`)).body).toEqual(last);
  });

  it('begins with the thread where that is made on the way', async () => {
    const { assistant_id } = await api.scene('plain');
    const thread = { messages: [{ role: 'user', content: 'Hi' }], metadata: { a: 'b' } };
    const streamed = await api.ask('POST /threads/runs', { assistant_id, thread, stream: true });
    expect(names(streamed)).toMatch(/^created run\.created run\.queued/);
    expect(streamed.frames[0]?.data).toMatchObject({ object: 'thread', metadata: { a: 'b' } });
  });

  it('goes on without its reader', async () => {
    const { thread, assistant_id } = await api.scene('plain');
    const leaving = new AbortController();
    const body = JSON.stringify({ assistant_id, stream: true });
    const headers = { 'content-type': 'application/json', 'openai-beta': 'assistants=v2' };
    const init = { method: 'POST', headers, body, signal: leaving.signal };
    const response = await api.runtime.fetch(new Request(`http://127.0.0.1/v1${thread}/runs`, init));
    const reader = response.body?.getReader();
    await reader?.read();
    leaving.abort();
    await reader?.cancel();
    const run = (await api.ask(`GET ${thread}/runs`)).body.data[0];
    expect(await api.ended(`${thread}/runs/${run?.id}`)).toMatchObject({ status: 'completed' });
  });
});

describe('a run with functions', () => {
  it('waits with both calls, takes both outputs at once in any order, and goes on in a stream', async () => {
    const { thread, assistant_id } = await api.scene('two-calls', weather);
    const first = await api.ask(`POST ${thread}/runs`, { assistant_id, stream: true });
    expect(names(first)).toMatch(
      /message\.completed run\.step\.completed run\.step\.created .*run\.requires_action done$/,
    );
    const run = first.frames.at(-2)?.data;
    const path = `${thread}/runs/${run?.id}`;
    const submit = (outputs: object[], stream = false) =>
      api.ask(`POST ${path}/submit_tool_outputs`, { tool_outputs: outputs, stream });
    const [one, two] = [
      { tool_call_id: 'c1', output: 'cold' },
      { tool_call_id: 'c2', output: 'hot' },
    ];
    for (const wrong of [[], [one], [one, one], [one, { tool_call_id: 'c3' }], [one, two, two]]) {
      expect((await submit(wrong)).body).toMatchObject({ error: { type: 'invalid_request_error' } });
    }
    expect((await submit([one])).body['error']).toMatchObject({
      message: "Expected tool outputs for call_ids ['c1', 'c2'], got ['c1']",
    });
    const second = await submit([two, one], true);
    expect(names(second)).toMatch(/^run\.step\.completed run\.queued run\.in_progress .* run\.completed done$/);
    expect(second.frames.find(({ event }) => event === 'thread.message.completed')?.data['content']).toMatchObject([
      { text: { value: 'It is hot; roles user,assistant,tool,tool.' } },
    ]);
    expect((await submit([one, two])).body['error']).toMatchObject({
      message: 'Runs in status "completed" do not accept tool outputs.',
    });
    const { body: steps } = await api.ask(`GET ${path}/steps?order=asc`);
    expect(steps.data.map((step) => step['type'])).toEqual(['message_creation', 'tool_calls', 'message_creation']);
    expect(steps.data[1]).toMatchObject({
      step_details: { tool_calls: [{ function: { output: 'cold' } }, { function: { output: 'hot' } }] },
    });
  });

  it('gives every call of several rounds an id of its own, and their arguments as they came', async () => {
    const { thread, assistant_id } = await api.scene('rounds', weather);
    const { body: run } = await api.ask(`POST ${thread}/runs`, { assistant_id });
    const path = `${thread}/runs/${run.id}`;
    const seen = new Set<unknown>();
    for (let round = 0; round < 2; round += 1) {
      const [call] = await pendingCalls(path);
      expect(call?.function.arguments).toBe('{"broken');
      seen.add(call?.id);
      await api.ask(`POST ${path}/submit_tool_outputs`, { tool_outputs: [{ tool_call_id: call?.id }] });
    }
    expect(seen.size).toBe(2);
    expect(await api.ended(path)).toMatchObject({ status: 'completed' });
  });

  it('shows one call where they are wanted one by one', async () => {
    const { thread, assistant_id } = await api.scene('two-calls', weather);
    const { body: run } = await api.ask(`POST ${thread}/runs`, { assistant_id, parallel_tool_calls: false });
    expect(await pendingCalls(`${thread}/runs/${run.id}`)).toHaveLength(1);
  });
});

interface Call {
  readonly id: string;
  readonly function: { readonly arguments: string };
}

async function pendingCalls(path: string): Promise<readonly Call[]> {
  for (;;) {
    const { body } = await api.ask(`GET ${path}`);
    const action = body['required_action'] as { submit_tool_outputs: { tool_calls: readonly Call[] } } | null;
    if (body.status === 'requires_action' && action !== null) return action.submit_tool_outputs.tool_calls;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe('a run at work', () => {
  it('holds its thread, and lets it go when it is cancelled', async () => {
    const { thread, assistant_id } = await api.scene('stuck');
    const streaming = api.ask(`POST ${thread}/runs`, { assistant_id, stream: true });
    const run = await theRun(thread);
    const message = { role: 'user', content: 'More' };
    expect(await api.ask(`POST ${thread}/messages`, message)).toMatchObject({ status: 400 });
    expect(await api.ask(`POST ${thread}/runs`, { assistant_id })).toMatchObject({ status: 400 });
    const { body: cancelling } = await api.ask(`POST ${thread}/runs/${run}/cancel`, {});
    expect(cancelling).toMatchObject({ status: 'cancelling', cancelled_at: null, expires_at: expect.any(Number) });
    expect(names(await streaming)).toMatch(
      /run\.cancelling message\.incomplete run\.step\.cancelled run\.cancelled done$/,
    );
    expect(await api.ask(`POST ${thread}/runs/${run}/cancel`, {})).toMatchObject({ status: 400 });
    expect(await api.ask(`POST ${thread}/messages`, message)).toMatchObject({ status: 200 });
  });

  it('expires, waiting or speaking', async () => {
    const waiting = await api.scene('two-calls', weather);
    const stuck = await api.scene('stuck');
    const [one, two] = await Promise.all(
      [waiting, stuck].map(({ thread, assistant_id }) => api.ask(`POST ${thread}/runs`, { assistant_id })),
    );
    for (const [scene, run] of [
      [waiting, one],
      [stuck, two],
    ] as const) {
      const path = `${scene.thread}/runs/${run?.body.id}`;
      expect(await api.ended(path)).toMatchObject({ status: 'expired', completed_at: null, failed_at: null });
      const { body: steps } = await api.ask(`GET ${path}/steps`);
      expect(steps.data[0]).toMatchObject({ status: 'expired', expired_at: expect.any(Number) });
      expect(await api.ask(`POST ${scene.thread}/messages`, { role: 'user', content: 'x' })).toMatchObject({
        status: 200,
      });
    }
  });

  it('ends where its thread is deleted', async () => {
    const { thread, assistant_id } = await api.scene('stuck');
    const streaming = api.ask(`POST ${thread}/runs`, { assistant_id, stream: true });
    await theRun(thread);
    expect(await api.ask(`DELETE ${thread}`)).toMatchObject({ status: 200 });
    const last = (await streaming).frames.at(-1);
    const error = { message: expect.stringMatching(/^No run found with id 'run_/), type: 'invalid_request_error' };
    expect(last).toMatchObject({ event: 'error', data: { ...error, error } });
  });

  it('shows metadata that came meanwhile in its last event', async () => {
    const { thread, assistant_id } = await api.scene('two-calls', weather);
    const { body: run } = await api.ask(`POST ${thread}/runs`, { assistant_id });
    const path = `${thread}/runs/${run.id}`;
    await pendingCalls(path);
    await api.ask(`POST ${path}`, { metadata: { asked: 'yes' } });
    await api.ask(`POST ${path}/cancel`);
    expect(await api.ended(path)).toMatchObject({ status: 'cancelled', metadata: { asked: 'yes' } });
  });
});

async function theRun(thread: string): Promise<string> {
  for (;;) {
    const [run] = (await api.ask(`GET ${thread}/runs`)).body.data;
    if (run?.status === 'in_progress') return run.id;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe('a run fails', () => {
  it.each([
    ['broken', 'server_error', /closed the connection/],
    ['stranger', 'server_error', /'unknown', which the run does not have/],
    ['busy', 'rate_limit_exceeded', /429/],
  ])('by the model %s', async (script, code, message) => {
    const { thread, assistant_id } = await api.scene(script);
    const streamed = await api.ask(`POST ${thread}/runs`, { assistant_id, stream: true });
    expect(names(streamed)).toMatch(/run\.failed done$/);
    const run = streamed.frames.at(-2)?.data;
    const last_error = { code, message: expect.stringMatching(message) };
    expect(run).toMatchObject({ status: 'failed', failed_at: expect.any(Number), last_error });
  });

  it('where it may not say more: incomplete in version 2, failed in version 1', async () => {
    const { thread, assistant_id } = await api.scene('long');
    const streamed = await api.ask(`POST ${thread}/runs`, { assistant_id, max_completion_tokens: 256, stream: true });
    expect(names(streamed)).toMatch(/message\.incomplete run\.step\.completed run\.incomplete done$/);
    const run = streamed.frames.at(-2)?.data;
    expect(run).toMatchObject({
      incomplete_details: { reason: 'max_completion_tokens' },
      completed_at: expect.any(Number),
    });
    expect((await api.askV1(`GET ${thread}/runs/${run?.id}`)).body).toMatchObject({
      status: 'failed',
      completed_at: null,
      failed_at: run?.['completed_at'],
      last_error: { code: 'server_error' },
    });
  });
});

describe('a run hears', () => {
  it('its own instructions and those that are added, and only as many messages as it may', async () => {
    const { thread, assistant_id } = await api.scene('hears', { instructions: 'Old.' });
    const streamed = await api.ask(`POST ${thread}/runs`, {
      assistant_id,
      instructions: 'New.',
      additional_instructions: 'Kindly.',
      additional_messages: [
        { role: 'user', content: 'one' },
        { role: 'user', content: 'two' },
      ],
      truncation_strategy: { type: 'last_messages', last_messages: 2 },
      stream: true,
    });
    expect(streamed.frames.find(({ event }) => event === 'thread.message.completed')?.data['content']).toMatchObject([
      { text: { value: 'sys=(New.\nKindly.) said=(one / two) tools=()' } },
    ]);
  });
});
