/** Services: workflows in processes of their own, with what they show, how they end, and what they survive. */
import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../clock.ts';
import type { RunOrder, TaskReport } from './protocol.ts';
import { workerEnvironment } from './worker-environment.ts';
import { openService, type ServiceOptions, type WorkflowService } from './workflow-service.ts';

const samples = new URL('samples/', import.meta.url).pathname;
const open: WorkflowService[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((service) => service.close()));
});

function serviceOf(member: string, options: Partial<ServiceOptions> = {}): WorkflowService {
  const service = openService({
    name: member,
    address: { file: `${samples}flows.ts`, member },
    folder: samples,
    environment: workerEnvironment({ GREETING: 'hello' }, { ...process.env, SECRET: 'of the runtime' }),
    clock: systemClock(),
    timeout: 20_000,
    ...options,
  });
  open.push(service);
  return service;
}

let tasks = 0;
function order(input: object = {}, more: Partial<RunOrder> = {}): RunOrder {
  tasks += 1;
  return { task: `t${tasks}`, session: 's', input: JSON.stringify(input), ...more };
}

async function all(running: AsyncIterable<readonly TaskReport[]>): Promise<readonly TaskReport[]> {
  const found: TaskReport[] = [];
  for await (const reports of running) found.push(...reports);
  return found;
}

async function firstLine(running: AsyncIterable<readonly TaskReport[]>): Promise<{ readonly [name: string]: string }> {
  for await (const [first] of running) if (first?.kind === 'shown') return JSON.parse(first.line);
  throw new Error('it showed nothing');
}

describe('a service', () => {
  it('runs a task and gives its result', async () => {
    expect(await all(serviceOf('echo').run(order({ a: [1, null] })))).toEqual([
      { kind: 'finished', result: '{"a":[1,null]}', task: expect.any(String) },
    ]);
  });

  it('shows what is exported, in order, and nothing of what is not', async () => {
    const reports = await all(serviceOf('stream').run(order({ count: 40 })));
    const lines = reports.map((report) => (report.kind === 'shown' ? JSON.parse(report.line) : report.kind));
    const message = (at: number) => ({ text: `message number ${at + 1}`, _data: { extra: at } });
    expect(lines).toEqual([...Array.from({ length: 40 }, (_, at) => message(at)), 'finished']);
  });

  it.each([
    [
      'by the Python name',
      { name: 'llama_index.core.workflow.events.HumanResponseEvent', content: '{"response":"42"}' },
    ],
    ['without a name', { content: '{"response":"42"}' }],
  ])('hands over an event that comes %s, and drops what it does not know', async (_, event) => {
    const running = serviceOf('human').run(order());
    running.send({ name: 'flows.Nonsense', content: '{}' });
    running.send(event);
    const [asked, finished] = await all(running);
    expect(asked).toMatchObject({ kind: 'shown', line: '{"prefix":"Enter a number: "}' });
    expect(finished).toMatchObject({ kind: 'finished', result: '"42"' });
  });

  it('keeps the state of a session from task to task, also when they run at the same time', async () => {
    const service = serviceOf('counting');
    const together = await Promise.all([1, 2, 3].map(() => all(service.run(order({ delay: 20 })))));
    expect(together.map(([end]) => end)).toMatchObject([{ result: '1' }, { result: '2' }, { result: '3' }]);
    const [other] = await all(
      service.run(order({}, { session: 'other', state: { text: '{"tasks":7}', keeper: 'x' } })),
    );
    expect(other).toMatchObject({ kind: 'finished', result: '8', state: { text: '{"tasks":8}' } });
  });

  it('takes over what another process of the same service kept of a session meanwhile', async () => {
    const [one, other] = [serviceOf('counting'), serviceOf('counting')];
    let state: RunOrder['state'];
    for (const service of [one, other, one]) {
      const [end] = await all(service.run(order({}, { ...(state !== undefined && { state }) })));
      state = end?.kind === 'finished' ? end.state : undefined;
    }
    expect(state?.text).toBe('{"tasks":3}');
  });

  it('names the step that failed', async () => {
    const [shown, end] = await all(serviceOf('failing').run(order()));
    expect([shown?.kind, end]).toMatchObject(['shown', { kind: 'failed', problem: "Error in step 'explode': boom" }]);
  });

  it('names a step without a name after the event that it takes', async () => {
    const [, end] = await all(serviceOf('nameless').run(order()));
    expect(end).toMatchObject({ kind: 'failed', problem: "Error in step 'messageEvent': boom" });
  });

  it('fails a task whose result no JSON can hold', async () => {
    const [end] = await all(serviceOf('unspeakable').run(order()));
    expect(end).toMatchObject({ kind: 'failed', problem: expect.stringContaining('BigInt') });
  });

  it('passes on a short list of the environment, and what is its own', async () => {
    const [end] = await all(serviceOf('environment').run(order()));
    const seen = JSON.parse(end?.kind === 'finished' ? end.result : '{}') as object;
    expect(Object.keys(seen)).toEqual(expect.arrayContaining(['GREETING', 'PATH']));
    expect(Object.keys(seen)).not.toEqual(expect.arrayContaining(['SECRET']));
    expect(Object.keys(seen)).not.toEqual(expect.arrayContaining(['HOME']));
  });

  it('fails the task of a process that crashed, and runs the next one in another', async () => {
    const crashes: string[] = [];
    const service = serviceOf('crashing', { onCrash: (how) => crashes.push(how) });
    for (const _ of [1, 2]) {
      const [shown, end] = await all(service.run(order()));
      expect(shown).toMatchObject({ kind: 'shown' });
      expect(end).toMatchObject({ kind: 'failed', problem: expect.stringContaining('signal SIGKILL') });
    }
    expect(crashes).toEqual(['signal SIGKILL', 'signal SIGKILL']);
  });

  it('fails only the task that throws where nobody can catch it, and goes on in another process', async () => {
    const service = serviceOf('stray');
    const [slow, fast] = [service.run(order({ delay: 400 })), service.run(order())];
    const problem = 'Error outside of a step: stray';
    expect(await all(fast)).toMatchObject([{ kind: 'failed', problem }]);
    expect(slow.over).toBe(false);
    expect(await all(slow)).toMatchObject([{ kind: 'failed', problem }]);
    expect(await all(service.run(order()))).toMatchObject([{ kind: 'failed', problem }]);
  });

  it('does not listen to what is no report', async () => {
    const [end, ...more] = await all(serviceOf('forging').run(order()));
    expect([end, more]).toMatchObject([{ kind: 'finished', result: '"still here"' }, []]);
  });

  it('kills a process that hangs', async () => {
    const running = serviceOf('hanging', { timeout: 300 }).run(order());
    const { text = '' } = await firstLine(running);
    expect(await all(running)).toMatchObject([{ kind: 'failed', problem: 'Operation timed out after 0.3 seconds' }]);
    await expect.poll(() => isAlive(Number(text))).toBe(false);
  });

  it('ends a task that shows more than anybody can keep', async () => {
    const running = serviceOf('flooding', { backlog: 50 }).run(order());
    await expect.poll(() => running.over, { timeout: 10_000 }).toBe(true);
    const reports = await all(running);
    expect(reports.at(-1)).toMatchObject({ kind: 'failed', problem: 'It showed events faster than they can be kept' });
    expect(reports).toHaveLength(51);
  });

  it('gives a workflow the time that it asks for', async () => {
    const [end] = await all(serviceOf('waiting').run(order()));
    expect(end).toMatchObject({ kind: 'failed', problem: 'Operation timed out after 0.1 seconds' });
  });

  it.each([
    ['absent', /the module exports no 'absent'; it exports .*'echo'/],
    ['messageEvent', /'messageEvent' is no workflow/],
  ])('says what is wrong with %s', async (member, problem) => {
    const service = serviceOf(member);
    await expect(service.ready()).rejects.toThrow(problem);
    expect((await all(service.run(order())))[0]).toMatchObject({
      kind: 'failed',
      problem: expect.stringMatching(problem),
    });
  });

  it.each([
    ['folder', { folder: `${samples}gone` }],
    ['module', { address: { file: `${samples}gone.ts`, member: 'echo' } }],
  ])('whose %s is gone fails its tasks', async (_, options) => {
    const service = serviceOf('echo', options);
    const [end] = await all(service.run(order()));
    expect(end).toMatchObject({ kind: 'failed', problem: expect.stringContaining("'echo' cannot be started") });
  });

  it('lets running tasks end when it retires', async () => {
    const service = serviceOf('stream');
    await service.ready();
    const running = service.run(order({ delay: 5 }));
    service.retire();
    expect((await all(running)).at(-1)).toMatchObject({ kind: 'finished' });
    expect((await all(service.run(order())))[0]).toMatchObject({ kind: 'failed' });
  });
});

describe('a process of a service', () => {
  it.each(['stream', 'hanging'])('does not outlive a parent that is killed: %s', async (member) => {
    const parent = spawn(process.execPath, [new URL('samples/parent.ts', import.meta.url).pathname, member], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void parent.kill('SIGKILL'));
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const child = Number(line.toString());
    expect(isAlive(child)).toBe(true);
    parent.kill('SIGKILL');
    await expect.poll(() => isAlive(child), { timeout: 5000 }).toBe(false);
  });
});

function isAlive(processNumber: number): boolean {
  try {
    process.kill(processNumber, 0);
    return true;
  } catch {
    return false;
  }
}
