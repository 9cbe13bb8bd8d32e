/** The operations over HTTP: statuses, bodies, and streams byte by byte. */
import { describe, expect, it } from 'vitest';
import { apiPerTest, framesOf, type Answered } from './api-bench.ts';

const api = apiPerTest();
const weather = { name: 'get_weather', description: 'The weather.', parameters: [] };
const waiting = { model: 'script:client-tool', client_tools: [weather] };
const hello = { messages: [{ role: 'user', content: 'héllo' }] };

interface ShownTurn {
  readonly turn_id: string;
  readonly steps: readonly { readonly step_id: string }[];
}

function turnOf(answer: Answered): ShownTurn {
  return answer.body as ShownTurn;
}

function lastTurn(answer: Answered): ShownTurn {
  const last = framesOf(answer.body).at(-1)?.data as { event: { payload: { turn: ShownTurn } } };
  return last.event.payload.turn;
}

function types(answer: Answered): readonly unknown[] {
  return framesOf(answer.body).map(
    ({ data }) => (data as { event?: { payload: { event_type: string } } }).event?.payload.event_type ?? data,
  );
}

describe('agents and sessions', () => {
  it('are made, read, listed and deleted', async () => {
    const session = await api.session();
    const agent = session.replace(/\/session\/.*/, '');
    expect(await api.ask(`GET ${agent}`)).toMatchObject({
      status: 200,
      body: { agent_config: { model: 'script:echo' } },
    });
    expect((await api.ask('GET /v1/agents')).body).toMatchObject({ data: [{ agent_id: agent.split('/').at(-1) }] });
    expect((await api.ask(`GET ${agent}/sessions`)).body).toMatchObject({
      data: [{ session_name: 's', turns: [] }],
      url: `${agent}/sessions`,
    });
    expect(await api.ask(`GET ${session}`)).toMatchObject({ status: 200, body: { turns: [] } });
    for (const path of [session, agent]) {
      const gone = await api.ask(`DELETE ${path}`);
      expect([gone.status, gone.body]).toEqual([204, '']);
      expect((await api.ask(`DELETE ${path}`)).status).toBe(400);
    }
    expect((await api.ask(`GET ${agent}`)).body).toEqual({
      detail: `Invalid value: Could not find agent info for ${agent.split('/').at(-1)}`,
    });
  });
});

describe('a turn', () => {
  it('is answered whole, and read back the same', async () => {
    const session = await api.session();
    const made = await api.ask(`POST ${session}/turn`, { ...hello, stream: null });
    expect(made).toMatchObject({
      status: 200,
      body: { output_message: { content: 'You said: héllo' }, completed_at: expect.any(String) },
    });
    const { turn_id, steps } = turnOf(made);
    expect((await api.ask(`GET ${session}/turn/${turn_id}`)).body).toEqual(made.body);
    const step = await api.ask(`GET ${session}/turn/${turn_id}/step/${steps[0]?.step_id}`);
    expect(step.body).toEqual({ step: steps[0] });
    expect((await api.ask(`GET ${session}/turn/${turn_id}/step/nope`)).body).toEqual({
      detail: 'Invalid value: Provided step_id nope could not be found',
    });
    expect((await api.ask(`GET ${session}/turn/nope`)).status).toBe(400);
    expect((await api.ask(`GET ${session}/turn/nope/step/x`)).status).toBe(400);
  });

  it('is streamed as frames of one line, each with its id, and nothing after the last', async () => {
    const session = await api.session();
    const streamed = await api.ask(`POST ${session}/turn`, { ...hello, stream: true });
    expect([streamed.status, streamed.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
    expect(String(streamed.body)).toMatch(/^(id: \d+\ndata: [^\n]+\n\n)+$/);
    expect(types(streamed)).toEqual([
      'turn_start',
      'step_start',
      'step_progress',
      'step_progress',
      'step_progress',
      'step_complete',
      'turn_complete',
    ]);
    const turn = lastTurn(streamed);
    expect((await api.ask(`GET ${session}/turn/${turn.turn_id}`)).body).toEqual(turn);
    expect((await api.ask(`GET ${session}`)).body).toMatchObject({ turns: [turn] });
  });

  it('that waits is resumed, and its events can be followed from anywhere', async () => {
    const session = await api.session(waiting);
    const begun = await api.ask(`POST ${session}/turn`, { ...hello, stream: true });
    const { turn_id } = lastTurn(begun);
    const path = `${session}/turn/${turn_id}`;
    const tool_responses = [{ call_id: 'c1', tool_name: 'get_weather', content: 'sunny', metadata: { k: 1 } }];
    const resumed = await api.ask(`POST ${path}/resume`, { tool_responses, stream: true });
    expect(types(resumed)).toEqual([
      'step_complete',
      'step_start',
      'step_progress',
      'step_progress',
      'step_complete',
      'turn_complete',
    ]);
    const shown = [...framesOf(begun.body), ...framesOf(resumed.body)];
    expect(shown.map(({ id }) => id)).toEqual(shown.map((_, index) => String(index)));
    expect(framesOf((await api.ask(`GET ${path}/events`)).body)).toEqual(shown);
    for (const seen of [0, 4, shown.length - 1]) {
      const response = await api.runtime.fetch(
        new Request(`http://local${path}/events`, { headers: { 'last-event-id': String(seen) } }),
      );
      expect(framesOf(await response.text())).toEqual(shown.slice(seen + 1));
    }
    const never = await api.runtime.fetch(
      new Request(`http://local${path}/events`, { headers: { 'last-event-id': '99' } }),
    );
    expect(never.status).toBe(400);
    expect((await api.ask(`GET ${session}/turn/nope/events`)).status).toBe(400);
    expect((await api.ask(`POST ${path}/resume`, { tool_responses })).status).toBe(400);
  });

  it('may be resumed without a stream', async () => {
    const session = await api.session(waiting);
    const { turn_id } = turnOf(await api.ask(`POST ${session}/turn`, hello));
    const tool_responses = [{ call_id: 'c1', tool_name: 'get_weather', content: 'sunny' }];
    const resumed = await api.ask(`POST ${session}/turn/${turn_id}/resume`, { tool_responses });
    expect(resumed).toMatchObject({ status: 200, body: { turn_id, output_message: { content: 'It is sunny.' } } });
  });

  it.each([true, false])('that cannot begin is refused before anything is shown, streamed: %s', async (stream) => {
    const session = await api.session();
    const unknown = await api.session({ model: 'no-such-model' });
    expect(await api.ask(`POST ${session}x/turn`, { ...hello, stream })).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining('not found or access denied') },
    });
    expect(await api.ask(`POST ${unknown}/turn`, { ...hello, stream })).toMatchObject({
      status: 404,
      body: { detail: expect.stringContaining("Model 'no-such-model' not found") },
    });
    const group = await api.ask(`POST ${session}/turn`, { ...hello, stream, toolgroups: ['builtin::nope'] });
    expect(group).toMatchObject({
      status: 404,
      body: { detail: expect.stringContaining("Tool Group 'builtin::nope' not found") },
    });
  });

  it('that breaks ends with an error frame, or with its status, and is not stored', async () => {
    const session = await api.session({ model: 'script:broken' });
    const streamed = await api.ask(`POST ${session}/turn`, { ...hello, stream: true });
    const error = { error: { message: '500: Internal server error: An unexpected error occurred.' } };
    expect(framesOf(streamed.body).at(-1)?.data).toEqual(error);
    const whole = await api.ask(`POST ${session}/turn`, hello);
    expect([whole.status, whole.body]).toEqual([
      500,
      { detail: 'Internal server error: An unexpected error occurred.' },
    ]);
    expect((await api.ask(`GET ${session}`)).body).toMatchObject({ turns: [] });
  });

  it('runs to its end when its reader leaves', async () => {
    const session = await api.session();
    const leave = new AbortController();
    const body = JSON.stringify({ ...hello, stream: true });
    const request = new Request(`http://local${session}/turn`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
      signal: leave.signal,
    });
    const response = await api.runtime.fetch(request);
    const first = await response.body?.getReader().read();
    leave.abort();
    const [begun] = framesOf(new TextDecoder().decode(first?.value));
    const { turn_id } = (begun as { data: { event: { payload: ShownTurn } } }).data.event.payload;
    const events = await api.ask(`GET ${session}/turn/${turn_id}/events`);
    expect(types(events).at(-1)).toBe('turn_complete');
    expect((await api.ask(`GET ${session}/turn/${turn_id}`)).status).toBe(200);
  });
});
