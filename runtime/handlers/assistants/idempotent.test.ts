/** A request with a key is done once, however often it is sent. */
import { describe, expect, it } from 'vitest';
import { runLogKey } from '../../domain/assistants/places.ts';
import { createRunLog } from '../../run-log/run-log.ts';
import type { Store } from '../../storage/store.ts';
import { apiPerTest, type Answered } from './api-bench.ts';

let store: Store;
const api = apiPerTest({ decorate: { store: (opened) => (store = opened) } });

function send(operation: string, key: string, body: object): Promise<Answered> {
  const headers = { 'content-type': 'application/json', 'openai-beta': 'assistants=v2', 'idempotency-key': key };
  return api.send(operation, { headers, body: JSON.stringify(body) });
}

describe('an idempotency key', () => {
  it('gives the answer of the first request again, also to one that comes at the same time', async () => {
    const [one, two] = await Promise.all([send('POST /threads', 'k1', {}), send('POST /threads', 'k1', {})]);
    expect(two.body).toEqual(one.body);
    const three = await send('POST /threads', 'k1', {});
    expect(three.body).toEqual(one.body);
    expect(three.headers.get('idempotency-replayed')).toBe('true');
    expect(three.headers.get('x-request-id')).not.toBe(one.headers.get('x-request-id'));
  });

  it('is no key for another path, another body, or what failed', async () => {
    const one = await send('POST /threads', 'k2', {});
    expect((await send('POST /threads', 'k3', {})).body.id).not.toBe(one.body.id);
    expect((await send('POST /assistants', 'k2', { model: 'script:plain' })).status).toBe(200);
    const other = await send('POST /threads', 'k2', { metadata: { a: 'b' } });
    expect(other).toMatchObject({ status: 400, body: { error: { code: 'idempotency_key_reused' } } });
    expect(other.headers.get('x-should-retry')).toBe('false');
    expect((await send('POST /assistants', 'k4', {})).status).toBe(400);
    expect((await send('POST /assistants', 'k4', { model: 'script:plain' })).status).toBe(200);
  });

  it('starts a run once', async () => {
    const { thread, assistant_id } = await api.scene('stuck');
    const one = await send(`POST ${thread}/runs`, 'k5', { assistant_id });
    const two = await send(`POST ${thread}/runs`, 'k5', { assistant_id });
    expect([two.status, two.body.id]).toEqual([200, one.body.id]);
    await api.ask(`POST ${thread}/runs/${one.body.id}/cancel`);
  });

  it('starts a streamed run once: its events come again, and when they are forgotten, how it ended', async () => {
    const { thread, assistant_id } = await api.scene('plain');
    const request = { assistant_id, stream: true };
    const begin = () => send(`POST ${thread}/runs`, 'k6', request);
    const [one, two] = await Promise.all([begin(), begin()]);
    expect([one.frames[0]?.event, one.frames.at(-1)?.event]).toEqual(['thread.run.created', 'done']);
    expect([one.headers.get('idempotency-replayed'), two.headers.get('idempotency-replayed')]).toEqual([null, 'true']);
    expect(two.frames).toEqual(one.frames);
    const { data: runs } = (await api.ask(`GET ${thread}/runs`)).body;
    expect(runs).toHaveLength(1);
    const key = runLogKey({ tenant: '', run_id: runs[0]?.id ?? '' });
    await store.transaction((transaction) => createRunLog(store).forget(transaction, key));
    expect((await begin()).frames).toEqual(one.frames.slice(-2));
    await api.ask(`DELETE ${thread}`);
    expect((await begin()).status).toBe(404);
  });
});
