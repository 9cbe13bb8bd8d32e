/** What is forgotten and what is kept, and what a restart leaves as it was. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createRuntime } from '../../create-runtime.ts';
import { runTask } from './deployments/deployed-tasks.ts';
import { temporarySessions } from './places.ts';
import { sweep } from './retention.ts';
import { listSessions } from './sessions.ts';
import { openBench, type Bench } from './test-bench.ts';
import { taskOutcome } from './tasks/follow-task.ts';

let bench: Bench;
beforeEach(() => {
  bench = openBench();
});
afterEach(() => bench.close());

describe('the sweep', () => {
  it('forgets the events of tasks that are long over, and keeps what came out of them', async () => {
    await bench.deploy('stream', 'human');
    const [over, waits] = [await bench.task('stream'), await bench.task('human')];
    await taskOutcome(bench.ports, over);
    await sweep(bench.ports, 60_000);
    expect(await bench.lines(over)).toHaveLength(4);
    await sweep(bench.ports, 0);
    expect(await bench.lines(over)).toEqual([{ result: '3 messages' }]);
    expect(await taskOutcome(bench.ports, over)).toMatchObject({ value: '3 messages' });
    expect(
      await bench.ports.log.last({ tenant: 'ann', run: JSON.stringify(['deploy', waits.session_id, waits.task_id]) }),
    ).toBeDefined();
  });

  it('finds no session of a task that was run, unless its client left', async () => {
    await bench.deploy('echo', 'human');
    const run = (service: string, signal: AbortSignal) =>
      runTask(bench.ports, { tenant: 'ann', deployment: 'Lab', input: '{}', service }, signal);
    await run('echo', AbortSignal.timeout(10_000));
    expect(await listSessions(bench.ports.store, 'ann')).toEqual([]);
    await expect(run('human', AbortSignal.timeout(300))).rejects.toThrow('Session not found');
    expect(await bench.ports.store.list(temporarySessions)).toHaveLength(1);
    await sweep(bench.ports, 0);
    expect(await listSessions(bench.ports.store, 'ann')).toHaveLength(1);
  });
});

describe('a restart', () => {
  it('loses nothing that a foreign service is to be told', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'etalon-outbox-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const configuration = {
      storage: { file: join(folder, 'runtime.db') },
      outward: { allow: ['127.0.0.1'] },
      runs: { grace: 0 },
    };
    const first = await createRuntime({ configuration });
    const ask = async (runtime: typeof first, path: string, body: object = {}): Promise<unknown> => {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
      return (await runtime.fetch(new Request(`http://local/control-plane${path}`, init))).json();
    };
    const session = String(await ask(first, '/sessions/create'));
    await ask(first, `/sessions/${session}/tasks`, { input: '{"a":1}', task_id: 't', agent_id: 'afar' });
    await first.close();

    const told: unknown[] = [];
    const service = createServer(async (request, response) => {
      told.push(await new Response(request as unknown as BodyInit).json());
      response.end('null');
    });
    await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
    const second = await createRuntime({ configuration });
    const { port } = service.address() as AddressInfo;
    await ask(second, '/services/register', { service_name: 'afar', description: '', host: '127.0.0.1', port });
    await expect.poll(() => told).toMatchObject([{ action: 'new_task', data: { task_id: 't', input: '{"a":1}' } }]);
    await second.close();
    service.close();
  });
});
