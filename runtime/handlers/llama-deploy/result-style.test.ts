/** Results that are no texts, where the runtime is told to write them as the old server did. */
import { describe, expect, it } from 'vitest';
import { samples } from '../../domain/llama-deploy/test-bench.ts';
import { apiForAll } from './api-bench.ts';

const deployments = { allow: 'keyless', roots: [samples], results: 'python' } as const;
const { server, plane, send } = apiForAll(['echo'], { configuration: { deployments } });

const json = { 'content-type': 'application/json' };
const body = JSON.stringify({ input: '{"a":1,"b":null}' });
const pythonText = "{'a': 1, 'b': None}";

describe('a runtime whose results are python text', () => {
  it('answers a run so, unless the request asks for JSON', async () => {
    const run = (headers: Record<string, string>) =>
      send('/deployments/Lab/tasks/run', { method: 'POST', body, headers: { ...json, ...headers } });
    expect((await run({})).body).toBe(pythonText);
    expect((await run({ 'x-etalon-results': 'json' })).body).toBe('{"a":1,"b":null}');
  });

  it('shows it in results, in sessions and in their states alike; events stay JSON', async () => {
    const made = (await server('POST /deployments/Lab/tasks/create', JSON.parse(body))).body;
    const { task_id, session_id } = made as { task_id: string; session_id: string };
    const events = await server(`GET /deployments/Lab/tasks/${task_id}/events?session_id=${session_id}`);
    expect(JSON.parse(String(events.body))).toEqual({ result: { a: 1, b: null } });
    const told = { task_id, history: [], result: pythonText, data: {} };
    const state = { [`result_${task_id}`]: told };
    const asked = [
      [server(`GET /deployments/Lab/tasks/${task_id}/results?session_id=${session_id}`), told],
      [plane(`GET /sessions/${session_id}/tasks/${task_id}/result`), told],
      [plane(`GET /sessions/${session_id}/state`), state],
      [plane(`GET /sessions/${session_id}`), { state }],
      [plane('GET /sessions'), { [session_id]: { state } }],
    ] as const;
    for (const [answer, expected] of asked) expect((await answer).body).toMatchObject(expected);
  });
});
