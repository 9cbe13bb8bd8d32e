/** What a report says in one sentence when the exam took an unusual way. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { exitCode, loadSuite, verify } from '../index.ts';
import type { Report, Suite, VerifyOptions } from '../index.ts';
import type { Step } from '../format/scenario.ts';
import { closeServer, keys, portOf, startToy } from '../toy/server.ts';

const at = (path: string): string => fileURLToPath(new URL(`../toy/${path}`, import.meta.url));
const suite = await loadSuite({
  api: 'toy',
  folder: at('suite'),
  fixtures: at('fixtures'),
  requirements: at('requirements.yaml'),
});
const toy = await startToy();
/** Answers as the toy does; about one name only after a while. */
const late = createServer((request, response) => {
  void pause(request.url?.includes('name=late') === true ? 400 : 0)
    .then(() => fetch(toy.url + (request.url ?? ''), { headers: { authorization: `Bearer ${keys.first}` } }))
    .then(async (answer) =>
      response
        .writeHead(answer.status, { 'content-type': 'application/json', 'x-trace': '00000001' })
        .end(await answer.text()),
    );
});
late.listen(0, '127.0.0.1');
await once(late, 'listening');

afterAll(async () => {
  await closeServer(late);
  await toy.close();
});

function examine(options: Partial<VerifyOptions> = {}): Promise<Report> {
  return verify({ suite, document: at('document.yaml'), target: toy.url, keys, ...options });
}

describe('an exam that is stopped', () => {
  it('says so, and takes what it did not come to for no violation', async () => {
    const stop = new AbortController();
    const report = await examine({
      concurrency: 1,
      signal: stop.signal,
      progress: ({ kind }) => (kind === 'scenario' ? stop.abort() : undefined),
    });
    expect(exitCode(report)).toBe(3);
    expect(report.sentence).toMatch(
      /^http:\S+ was not examined to the end by the suite toy; the exam was stopped: MUST \d+\/\d+/,
    );
  });
});

describe('a baseline with what passes', () => {
  it('is called stale', async () => {
    const report = await examine({
      only: ['things/crud'],
      baseline: { target: 'toy', known: [{ requirement: 'TOY-THING-001', reason: 'It was broken.' }] },
    });
    expect(exitCode(report)).toBe(5);
    expect(report.sentence).toMatch(/ does better at toy than its baseline says, which is stale: MUST /);
  });
});

describe('an answer that may take a while', () => {
  const step = (within: string): Step => ({
    step: 'list',
    send: { operation: 'listThings', parameters: { name: 'late' } },
    expect: { status: 200, within },
    proves: ['TOY-LIST-001'],
  });
  const [first] = suite.scenarios;
  const scenario = (within: string): Suite => ({
    ...suite,
    scenarios:
      first === undefined
        ? []
        : [{ ...first, scenario: { scenario: 'late', summary: 'Late.', steps: [step(within)] } }],
  });
  const target = `http://127.0.0.1:${portOf(late)}`;

  it('fails for its lateness alone, though it took longer than the patience of the exam', async () => {
    const report = await examine({ target, suite: scenario('380ms'), timeoutMs: 350 });
    const failures = report.scenarios.flatMap(({ steps }) => steps.flatMap((one) => one.failures));
    expect(failures.map(({ assertion }) => assertion)).toEqual(['expect.within']);
  });

  it('is waited for as long as the step allows', async () => {
    const report = await examine({ target, suite: scenario('5s'), timeoutMs: 350 });
    expect(report.sentence).toContain('conforms to toy');
  });
});

describe('a server that answers with nothing at all', () => {
  it('is told by its status alone', async () => {
    const silent = createServer((_, response) => response.writeHead(204).end());
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const report = await examine({ target: `http://127.0.0.1:${portOf(silent)}` });
    await closeServer(silent);
    expect(report.incomplete).toMatch(/answers 204, which \w+ does not declare$/);
  });
});
