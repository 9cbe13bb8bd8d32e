/** Measuring on the toy: what is noticed, what is not, which assertions matter, and what a false alarm looks like. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { livesOf } from './proof/assertion-life.ts';
import { readCatches, writeCatches } from './catches/catches.ts';
import { chooseCatches } from './catches/choose-catches.ts';
import { powerMarkdown } from './reports/markdown-report.ts';
import { powerMatrix } from './reports/matrix.ts';
import type { PowerMatrix } from './reports/matrix.ts';
import { measurePower } from './measure.ts';
import { localRunner } from './units/runner.ts';
import { runUnit } from './units/run-unit.ts';
import { summarise } from './reports/summary.ts';
import type { Narrowing } from '../targets/broken/narrowed.ts';
import { openToyBench } from './units/toy-bench.ts';
import { caughtBy } from './units/unit.ts';
import type { Failure, UnitResult } from './units/unit.ts';

const bench = await openToyBench();
const scenarios = ['things/crud', 'things/lists'];
const options = {
  scenarios,
  operators: ['delete-does-nothing', 'edges-swapped', 'other-status', 'time-unset'],
  assertions: true,
};
const measured = await measurePower(bench, localRunner(bench, 8), options);
const summary = summarise(measured, bench, {
  requirements: [{ requirement: 'TOY-TALK-001', reason: 'talks were left out' }],
  assertions: [{ assertions: ['things/crud#delete/expect.empty'], reason: 'no operator fills it' }],
});

afterAll(() => bench.close());

describe('a measurement', () => {
  it('has the requirements that noticed, each with the sharpest target', () => {
    const edges = summary.requirements.find(({ id }) => id === 'TOY-LIST-001');
    expect(edges?.sharpest).toMatchObject({ target: 'edges-swapped:listThings', scenario: 'things/lists' });
    const deletion = summary.requirements.find(({ id }) => id === 'TOY-THING-003');
    expect(deletion?.catches).toBeGreaterThan(0);
  });

  it('says what was not noticed, and what is open', () => {
    expect(summary.survivors.map(({ id }) => id)).toContain('time-unset:listThings.200:data.*.created_at');
    const markdown = powerMarkdown(summary);
    expect(markdown).toContain('TOY-TALK-001: talks were left out');
    expect(markdown).toContain('- TOY-TALK-002 (MUST)');
    expect(markdown).not.toContain('- TOY-TALK-001 (MUST)');
  });

  it('accuses the right server of nothing', () => {
    expect(summary.alarms).toEqual([]);
  });

  it('counts targets by class, and what the document alone notices', () => {
    const lists = summary.classes.find((power) => power.class === 'lists');
    expect(lists).toEqual({
      class: 'lists',
      shown: 1,
      noticedByMust: 1,
      noticedByShould: 0,
      allowed: 0,
      missed: 0,
      byDocument: 0,
    });
    const answers = summary.classes.find((power) => power.class === 'answers');
    expect(answers?.byDocument).toBeGreaterThan(0);
  });

  it('tells which assertions are decisive', () => {
    const lives = livesOf(measured.results, [
      { id: 'things/crud#read-deleted/expect.status' },
      { id: 'things/crud#delete/expect.empty' },
    ]);
    expect([...lives.values()]).toEqual(['decisive', 'silent']);
  });

  it('has a matrix that is JSON', () => {
    const { format, lines } = JSON.parse(JSON.stringify(powerMatrix(measured, summary))) as PowerMatrix;
    expect(format).toBe('etalon-power/1');
    const [edges] = lines.filter(({ target, narrow }) => target === 'edges-swapped:listThings' && narrow === undefined);
    expect(edges?.fails).toEqual({
      'TOY-LIST-001': ['things/lists#pages/law.partition', 'things/lists#pages/law.edges'],
    });
  });
});

describe('a server that is not right', () => {
  it('raises alarms before anything is broken', async () => {
    const wrong = await openToyBench(['edges-swapped']);
    const { alarms } = await measurePower(wrong, localRunner(wrong, 8), { scenarios, operators: [] });
    await wrong.close();
    expect(alarms.map(({ unit }) => unit.scenario)).toEqual(['things/lists']);
  });
});

describe('a defect', () => {
  it('can be narrowed to one item of a list', async () => {
    const target = 'field-missing:listThings.200:data.*.state';
    const result = await runUnit({ target, scenario: 'things/lists', narrow: { items: [1] } }, bench);
    expect([...caughtBy(result)]).toEqual(['DOCUMENT-RESPONSE']);
    const nowhere = await runUnit({ target, scenario: 'things/lists', narrow: { items: [90] } }, bench);
    expect(nowhere).toMatchObject({ failures: [], idle: true });
  });

  it('that waits for what does not happen is idle', async () => {
    const result = await runUnit({ target: 'one-at-a-time:getThing', scenario: 'things/crud' }, bench);
    expect(result).toMatchObject({ failures: [], idle: true });
  });
});

describe('the life of an assertion', () => {
  const failure = (assertion: string, outcome: Failure['outcome'] = 'fail'): Failure => ({
    step: 's',
    assertion,
    outcome,
    proves: ['R-1'],
  });
  const run = (...failures: readonly Failure[]): UnitResult => ({
    unit: { target: 't', scenario: 'a' },
    failures,
    sent: [],
    idle: false,
    durationMs: 1,
  });
  const lives = (...runs: readonly UnitResult[]): object =>
    Object.fromEntries(
      livesOf(
        runs,
        ['x', 'y', 'z'].map((name) => ({ id: `a#s/${name}` })),
      ),
    );

  it('is decisive where it fails alone, whatever becomes untestable after it', () => {
    expect(lives(run(failure('x'), failure('y', 'untestable')))).toEqual({
      'a#s/x': 'decisive',
      'a#s/y': 'silent',
      'a#s/z': 'silent',
    });
  });

  it('is shared where it only fails together, and covered where the others fail without it too', () => {
    expect(lives(run(failure('x'), failure('y')))).toEqual({ 'a#s/x': 'shared', 'a#s/y': 'shared', 'a#s/z': 'silent' });
    expect(lives(run(failure('x'), failure('y')), run(failure('x')))).toEqual({
      'a#s/x': 'decisive',
      'a#s/y': 'covered',
      'a#s/z': 'silent',
    });
  });
});

describe('the list of catches', () => {
  it('has a run with the defect in one place only where no other shows the requirement', () => {
    const result = (requirement: string, narrow?: Narrowing): UnitResult => ({
      unit: { target: 'edges-swapped:listThings', scenario: 'a', ...(narrow === undefined ? {} : { narrow }) },
      failures: [{ step: 's', assertion: 'x', outcome: 'fail', proves: [requirement] }],
      sent: [],
      idle: false,
      durationMs: 1,
    });
    const chosen = chooseCatches([result('R-1'), result('R-1', { frame: 1 }), result('R-2', { exchange: 3 })], bench);
    expect(chosen).toEqual([
      { target: 'edges-swapped:listThings', scenario: 'a', catches: ['R-1'] },
      { target: 'edges-swapped:listThings', scenario: 'a', narrow: { exchange: 3 }, catches: ['R-2'] },
    ]);
  });

  it('has the sharpest run of each requirement, and survives being written', async () => {
    const chosen = chooseCatches(measured.results, bench);
    expect(chosen).toContainEqual({
      target: 'edges-swapped:listThings',
      scenario: 'things/lists',
      catches: ['TOY-LIST-001'],
    });
    const folder = await mkdtemp(join(tmpdir(), 'etalon-'));
    const file = join(folder, 'catches.yaml');
    await writeCatches(file, chosen);
    expect(await readCatches(file)).toEqual(expect.arrayContaining([...chosen]));
    expect(await readFile(file, 'utf8')).toContain('npm run power');
    await rm(folder, { recursive: true });
  });
});
