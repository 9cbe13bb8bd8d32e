// A service in Python, as PyPI llama-deploy 0.6.1 has it, behind our control plane: it fetches its tasks from the queue.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGateway, createRuntime, listen, type Listener, type Runtime } from '#runtime';
import { pythonEnvironment } from './python-client.ts';

const wanted = process.env['CI'] !== undefined;
const found = wanted ? pythonEnvironment('llama-deploy') : { missing: 'it takes ten seconds; CI=true does it' };
if ('missing' in found) process.stdout.write(`The service in Python is not run: ${found.missing}\n`);
const python = 'python' in found ? found.python : '';

const story = fileURLToPath(new URL('python/workflow_service.py', import.meta.url));

describe.skipIf(!wanted)('a WorkflowService of llama-deploy 0.6.1', { timeout: 120_000 }, () => {
  let runtime: Runtime;
  let listeners: readonly Listener[];
  let service: ChildProcess;
  let plane = '';

  beforeAll(async () => {
    const [queue, port] = [await freePort(), await freePort()];
    const apis = ['llama-deploy-control-plane'];
    runtime = await createRuntime({ apis, configuration: { deployments: { queue }, runs: { grace: 0 } } });
    listeners = [await open('llama-deploy-control-plane', 0), await open('llama-deploy-message-queue', queue)];
    plane = listeners[0]?.url ?? '';
    const words = ['-B', story, new URL(plane).port, String(port)];
    service = spawn(python, words, { stdio: 'ignore', env: { PATH: process.env['PATH'], HOME: process.env['HOME'] } });
  });
  afterAll(async () => {
    const ended = once(service, 'exit');
    service.kill('SIGKILL');
    await ended;
    await Promise.all(listeners.map((listener) => listener.close()));
    await runtime.close();
  });

  function open(name: string, port: number): Promise<Listener> {
    const api = runtime.apis.get(name);
    if (api === undefined) throw new Error(`${name} is not served`);
    return listen(createGateway([{ api, mount: '' }]), { port });
  }

  async function ask(method: string, path: string, body?: object): Promise<unknown> {
    const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await fetch(plane + path, { method, ...(body !== undefined && json) });
    return response.json();
  }

  const begin = (session: string, input: object): Promise<unknown> =>
    ask('POST', `/sessions/${session}/tasks`, { input: JSON.stringify(input), agent_id: 'greeting' });

  const result = async (session: string, task: unknown): Promise<unknown> => {
    const path = `/sessions/${session}/tasks/${String(task)}/result`;
    await expect.poll(() => ask('GET', path), { timeout: 90_000, interval: 50 }).not.toBeNull();
    return ask('GET', path);
  };

  it('gets what waited for it, streams, answers, and keeps the state of its session', async () => {
    const session = String(await ask('POST', '/sessions/create'));
    const one = await begin(session, { name: 'Ada' });
    expect(await result(session, one)).toMatchObject({ result: 'Hello, Ada, number 1.' });
    const stream = await fetch(`${plane}/sessions/${session}/tasks/${String(one)}/result_stream`);
    const lines = (await stream.text()).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { text: 'thinking of Ada' },
      { result: 'Hello, Ada, number 1.' },
    ]);
    expect(await result(session, await begin(session, { name: 'Bo' }))).toMatchObject({
      result: 'Hello, Bo, number 2.',
    });
    expect(await ask('GET', '/services')).toMatchObject({ greeting: { description: 'Greets.' } });
  });

  it('takes events for a task that asks back', async () => {
    const session = String(await ask('POST', '/sessions/create'));
    const task = await begin(session, {});
    const path = `/sessions/${session}/tasks/${String(task)}`;
    await expect.poll(() => fetch(`${plane}${path}/result_stream`).then(({ status }) => status)).toBe(200);
    const event = {
      __is_pydantic: true,
      value: { response: 'Eve' },
      qualified_name: 'llama_index.core.workflow.events.HumanResponseEvent',
    };
    await ask('POST', `${path}/send_event`, { agent_id: 'greeting', event_obj_str: JSON.stringify(event) });
    expect(await result(session, task)).toMatchObject({ result: 'Hello, Eve.' });
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await once(server.close(), 'close');
  return port;
}
