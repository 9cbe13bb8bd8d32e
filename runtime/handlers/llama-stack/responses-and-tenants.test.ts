/** Responses over HTTP, and that tenants see nothing of each other. */
import { describe, expect, it } from 'vitest';
import { apiPerTest, framesOf } from './api-bench.ts';

const api = apiPerTest();
const hello = { messages: [{ role: 'user', content: 'hi' }] };

describe('a response', () => {
  const responses = '/v1/openai/v1/responses';
  it('is answered whole, read, listed with its input, and deleted', async () => {
    const made = await api.ask(`POST ${responses}`, { model: 'script:echo', input: 'hi', metadata: { a: 1 } });
    expect(made).toMatchObject({
      status: 200,
      body: { object: 'response', status: 'completed', previous_response_id: null },
    });
    const { id } = made.body as { id: string };
    expect((await api.ask(`GET ${responses}/${id}`)).body).toEqual(made.body);
    expect((await api.ask(`GET ${responses}`)).body).toMatchObject({
      data: [{ id, input: [{ content: [{ text: 'hi' }] }] }],
      first_id: id,
    });
    expect((await api.ask(`GET ${responses}/${id}/input_items`)).body).toMatchObject({
      data: [{ role: 'user' }],
      has_more: false,
    });
    expect(await api.ask(`DELETE ${responses}/${id}`)).toMatchObject({
      status: 200,
      body: { id, object: 'response', deleted: true },
    });
    for (const method of ['GET', 'DELETE']) {
      expect(await api.ask(`${method} ${responses}/${id}`)).toMatchObject({
        status: 400,
        body: { detail: `Invalid value: Response with id ${id} not found` },
      });
    }
  });

  it('is streamed without ids of frames, and can be read when its last event has come', async () => {
    const streamed = await api.ask(`POST ${responses}`, { model: 'script:echo', input: 'hi', stream: true });
    expect(String(streamed.body)).toMatch(/^(data: [^\n]+\n\n)+$/);
    const events = framesOf(streamed.body).map(({ data }) => data as { type: string; response?: { id: string } });
    expect(events.at(-1)?.type).toBe('response.completed');
    expect((await api.ask(`GET ${responses}/${events[0]?.response?.id}`)).body).toEqual(events.at(-1)?.response);
  });

  it.each([true, false])('that cannot begin is refused before anything is shown, streamed: %s', async (stream) => {
    const ask = async (more: object) =>
      (await api.ask(`POST ${responses}`, { model: 'script:echo', input: 'hi', stream, ...more })).status;
    expect(await ask({ model: 'nope' })).toBe(404);
    expect(await ask({ previous_response_id: 'nope' })).toBe(400);
    expect(await ask({ tools: [{ type: 'web_search' }] })).toBe(400);
    expect(await ask({ tools: [{ type: 'web_search', search_context_size: 'lowish' }] })).toBe(400);
    expect(await ask({ tools: [{ type: 'function', name: 'f' }] })).toBe(400);
    expect(await ask({ input: [{ type: 'item_reference', id: 'x' }] })).toBe(400);
    expect(await ask({ input: [{ type: 'function_call_output', call_id: 'c', output: { a: 1 } }] })).toBe(400);
  });
});

describe('tenants', () => {
  it('see nothing of each other', async () => {
    const session = await api.session();
    const { turn_id } = (await api.ask(`POST ${session}/turn`, hello)).body as { turn_id: string };
    const response = (await api.ask('POST /v1/openai/v1/responses', { model: 'script:echo', input: 'hi' })).body as {
      id: string;
    };
    const paths = ['', `/turn/${turn_id}`, `/turn/${turn_id}/events`].map((path) => session + path);
    for (const path of [
      ...paths,
      session.replace(/\/session.*/, ''),
      `/v1/openai/v1/responses/${response.id}`,
      `/v1/openai/v1/responses/${response.id}/input_items`,
    ]) {
      expect([path, (await api.ask(`GET ${path}`, undefined, { tenant: 'bob' })).status]).toEqual([path, 400]);
    }
    for (const list of ['/v1/agents', '/v1/openai/v1/responses']) {
      expect((await api.ask(`GET ${list}`, undefined, { tenant: 'bob' })).body).toMatchObject({
        data: [],
        has_more: false,
      });
    }
  });
});
