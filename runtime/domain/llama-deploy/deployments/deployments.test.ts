/** Deployments: who may make them, what is wrong with them and where, and how they are replaced. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { taskPlace } from '../places.ts';
import type { Settings } from '../ports.ts';
import { labFile, openBench, samples, type Bench } from '../test-bench.ts';
import { followTask, taskOutcome } from '../tasks/follow-task.ts';
import { sendEvent } from '../tasks/send-event.ts';
import { listServices } from '../control-plane/services.ts';
import { startTask } from '../tasks/start-task.ts';
import { createDeployment } from './create-deployment.ts';
import { getDeployment, listDeployments, serviceFor } from './read-deployments.ts';

const open: Bench[] = [];
const folders: string[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((bench) => bench.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function benchOf(settings: Partial<Settings> = {}): Bench {
  const bench = openBench({ settings });
  open.push(bench);
  return bench;
}

function create(bench: Bench, source: string, more: { reload?: boolean; tenant?: string } = {}) {
  return createDeployment(bench.ports, { tenant: 'ann', reload: false, ...more, source });
}

/** A folder of its own with some files; the workflow library is not in it. */
function folderOf(files: { readonly [name: string]: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'etalon-deploy-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function module(answer: string): string {
  return `import { createWorkflow, workflowEvent } from '@llamaindex/workflow-core';
export const startEvent = workflowEvent();
export const stopEvent = workflowEvent();
export const answer = createWorkflow();
answer.handle([startEvent], () => stopEvent.with(${answer}));`;
}

describe('who may deploy', () => {
  it.each([
    ['no', 'ann', /does not allow it/],
    ['key', '', /only to those who have a key/],
  ] as const)('%s: not %j', async (allow, tenant, reason) => {
    const creating = create(benchOf({ allow }), labFile(['echo']), { tenant });
    await expect(creating).rejects.toMatchObject({ status: 403, message: expect.stringMatching(reason) });
  });

  it.each([
    ['key', 'ann'],
    ['keyless', ''],
  ] as const)('%s: %j', async (allow, tenant) => {
    expect(await create(benchOf({ allow }), labFile(['echo']), { tenant })).toMatchObject({ name: 'Lab' });
  });
});

describe('a deployment', () => {
  it('belongs to its tenant', async () => {
    const bench = benchOf();
    await bench.deploy('echo');
    expect(await listDeployments(bench.ports.store, 'bob')).toEqual([]);
    await expect(getDeployment(bench.ports.store, 'bob', 'Lab')).rejects.toMatchObject({ status: 404 });
    expect((await create(bench, labFile(['echo']), { tenant: 'bob' })).name).toBe('Lab');
  });

  it('is refused where there is one of its name, also when both come at once', async () => {
    const bench = benchOf();
    const both = await Promise.allSettled([create(bench, labFile(['echo'])), create(bench, labFile(['echo']))]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(create(bench, labFile(['echo']))).rejects.toThrow(/already exists/);
    expect(await listDeployments(bench.ports.store, 'ann')).toHaveLength(1);
  });

  it('is refused where there are as many as there may be', async () => {
    const bench = benchOf({ maximum: 1 });
    await create(bench, 'name: One\ncontrol-plane: {}\nservices: {}');
    await expect(create(bench, 'name: Two\ncontrol-plane: {}\nservices: {}')).rejects.toThrow(/maximum number/);
  });

  it('has a default service only where that is one of its own', async () => {
    const bench = benchOf();
    const named = await create(bench, labFile(['echo', 'human'], 'default-service: human'));
    expect([serviceFor(named, undefined), serviceFor(named, 'echo')]).toEqual(['human', 'echo']);
    expect(() => serviceFor(named, 'none')).toThrow("Service 'none' not found in deployment 'Lab'");
    const other = await create(bench, labFile(['echo'], 'default-service: nobody'), { reload: true });
    expect(() => serviceFor(other, undefined)).toThrow(/no default service/);
  });

  it('may share parts of its file, as in Python', async () => {
    const shared = labFile([], '  a: {<<: *part, name: a}').replace('services:', 'part: &part {host: here}\nservices:');
    expect((await create(benchOf(), shared)).name).toBe('Lab');
  });

  it('tells where its code is no code', async () => {
    const bench = benchOf({ roots: [folderOf({ 'part/flow.ts': 'export const a = 1;\nexport const b = (' })] });
    const section = `{name: a, source: {type: local, name: .}, path: 'part/flow:a'}`;
    const creating = create(bench, `name: Lab\ncontrol-plane: {}\nservices:\n  a: ${section}`);
    await expect(creating).rejects.toThrow(/services.a: part\/flow.ts:2: Expression expected/);
  });

  it('does not follow links out of what is allowed', async () => {
    const folder = folderOf({ 'inside/flow.ts': module('1') });
    symlinkSync(samples, join(folder, 'inside', 'link'));
    const file = (name: string, path: string): string =>
      `name: L\ncontrol-plane: {}\nservices:\n  a: {name: a, source: {type: local, name: ${name}}, path: '${path}'}`;
    const bench = benchOf({ roots: [folder] });
    await expect(create(bench, file('inside/link', 'flows:echo'))).rejects.toThrow(/outside of the folders/);
    await expect(create(bench, file('inside', 'link/flows:echo'))).rejects.toThrow(/outside of the source/);
  });

  it('brings its environment along: files win, and nothing of the server is in it', async () => {
    const source = module('{ a: process.env.A, b: process.env.B, home: process.env.HOME ?? null }');
    const folder = folderOf({ 'flow.ts': source, '.env': 'B=from the file' });
    const bench = benchOf({ roots: [folder] });
    const section = `{name: a, source: {type: local, name: .}, path: 'flow:answer', env: {A: 1, B: 2}, env-files: [.env]}`;
    await create(bench, `name: Lab\ncontrol-plane: {}\nservices:\n  a: ${section}`);
    const outcome = await taskOutcome(bench.ports, await bench.task('a'));
    expect(outcome).toEqual({ kind: 'value', value: { a: '1', b: 'from the file', home: null } });
  });
});

describe('a reload', () => {
  const file = `name: Lab\ncontrol-plane: {}\nservices:\n  a: {name: a, source: {type: local, name: .}, path: 'flow:answer'}`;

  it('brings the code as it is now, and keeps sessions', async () => {
    const folder = folderOf({ 'flow.ts': module("'old'") });
    const bench = benchOf({ roots: [folder] });
    await create(bench, file);
    const session = await bench.session('Lab');
    expect(await taskOutcome(bench.ports, await bench.task('a', {}, session))).toMatchObject({ value: 'old' });
    writeFileSync(join(folder, 'flow.ts'), module("'new'"));
    await create(bench, file, { reload: true });
    expect(await taskOutcome(bench.ports, await bench.task('a', {}, session))).toMatchObject({ value: 'new' });
  });

  it('that fails changes nothing', async () => {
    const folder = folderOf({ 'flow.ts': module("'old'") });
    const bench = benchOf({ roots: [folder] });
    await create(bench, file);
    writeFileSync(join(folder, 'flow.ts'), 'this is no module');
    await expect(create(bench, file, { reload: true })).rejects.toThrow(/cannot be started: 4:6/);
    expect(await taskOutcome(bench.ports, await bench.task('a'))).toMatchObject({ value: 'old' });
  });

  it('lets running tasks end', async () => {
    const bench = benchOf();
    await bench.deploy('human');
    const path = await bench.task('human');
    const lines = followTask(bench.ports, path, AbortSignal.timeout(10_000));
    await lines.next();
    await create(bench, labFile(['human']), { reload: true });
    await sendEvent(bench.ports, path, { agent_id: 'human', event_obj_str: '{"response":"late"}' });
    expect((await lines.next()).value).toEqual({ result: 'late' });
    expect((await bench.ports.store.get(taskPlace(path)))?.end).toMatchObject({ outcome: { value: 'late' } });
  });

  it('leaves nothing of the services that it does not bring', async () => {
    const bench = benchOf();
    await bench.deploy('echo', 'human');
    await create(bench, labFile(['echo']), { reload: true });
    expect((await listServices(bench.ports.store, 'ann')).map((each) => each.service_name)).toEqual(['echo']);
    const session_id = await bench.session('Lab');
    const definition = { input: '{}', agent_id: 'human', task_id: 't', session_id };
    const target = { deployment: 'Lab', service: 'human' };
    await bench.ports.store.transaction((transaction) =>
      startTask(bench.ports, transaction, { tenant: 'ann', definition, target }),
    );
    const outcome = await taskOutcome(bench.ports, { tenant: 'ann', session_id, task_id: 't' });
    expect(outcome).toMatchObject({ problem: "The deployment 'Lab' has no service 'human' any more" });
  });

  it('of what is not there is refused', async () => {
    await expect(create(benchOf(), labFile(['echo']), { reload: true })).rejects.toMatchObject({ status: 404 });
  });
});
