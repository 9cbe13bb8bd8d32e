/** The exam can fail: the right toy passes, and each defect is caught by the requirement that speaks of it. */
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { exitCode, listAssertions, loadSuite, textReport, verify } from '../index.ts';
import type { Report, VerifyOptions } from '../index.ts';
import { keys, startToy } from './server.ts';
import type { Toy } from './server.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const suite = await loadSuite({
  api: 'toy',
  folder: at('suite'),
  fixtures: at('fixtures'),
  requirements: at('requirements.yaml'),
});
const toys: Toy[] = [];

afterEach(async () => {
  await Promise.all(toys.splice(0).map((toy) => toy.close()));
});

async function examine(defects: readonly string[], options: Partial<VerifyOptions> = {}): Promise<Report> {
  const toy = await startToy({ defects });
  toys.push(toy);
  return verify({ suite, document: at('document.yaml'), target: toy.url, keys, timeoutMs: 10_000, ...options });
}

const failed = (report: Report): readonly string[] =>
  report.requirements.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'skipped').map(({ id }) => id);

describe('the right toy', () => {
  it('conforms, and everything that was expected was judged', async () => {
    const report = await examine([]);
    expect(textReport(report)).toContain('conforms to toy');
    expect(failed(report)).toEqual([]);
    expect(exitCode(report)).toBe(0);
    expect(report.checks.emitted).toBeGreaterThanOrEqual(report.checks.expected);
    expect(report.checks.expected).toBeGreaterThan(50);
    expect(report.errors).toEqual([]);
  });

  it('conforms at every run', async () => {
    const outcomes = await Promise.all(Array.from({ length: 5 }, async () => (await examine([])).outcome));
    expect(new Set(outcomes)).toEqual(new Set(['conforms']));
  });

  it('is not examined in what it lacks, and the report says so', async () => {
    const report = await examine([], { keys: { first: keys.first } });
    expect(report.requirements.find(({ id }) => id === 'TOY-KEY-002')).toMatchObject({ verdict: 'skipped' });
    expect(report.notTested).toContainEqual({
      what: 'TOY-STEP-003',
      reason: 'lacking: the target does not declare teleport: Things can be sent away.',
    });
    expect(report.notTested).toContainEqual({
      what: 'TOY-KEY-002',
      reason: 'read-with-another-key: the exam was given no second key',
    });
  });
});

const defects: readonly (readonly [string, string])[] = [
  ['create-200', 'TOY-THING-001'],
  ['create-200', 'DOCUMENT-RESPONSE'],
  ['id-without-prefix', 'TOY-THING-001'],
  ['count-dropped', 'TOY-THING-001'],
  ['umlauts-lost', 'TOY-THING-001'],
  ['field-missing', 'DOCUMENT-RESPONSE'],
  ['wrong-enum', 'DOCUMENT-RESPONSE'],
  ['read-wrong-enum', 'DOCUMENT-RESPONSE'],
  ['number-as-text', 'DOCUMENT-RESPONSE'],
  ['secret-leaks', 'DOCUMENT-RESPONSE'],
  ['header-missing', 'DOCUMENT-RESPONSE'],
  ['time-zero', 'TOY-THING-006'],
  ['missing-200-null', 'TOY-THING-002'],
  ['missing-500', 'TOY-THING-002'],
  ['error-as-text', 'DOCUMENT-RESPONSE'],
  ['other-message', 'TOY-THING-005'],
  ['malformed-500', 'TOY-THING-004'],
  ['nameless-accepted', 'TOY-THING-004'],
  ['delete-does-nothing', 'TOY-THING-003'],
  ['delete-200', 'TOY-THING-003'],
  ['key-not-needed', 'TOY-KEY-001'],
  ['tenants-mixed', 'TOY-KEY-002'],
  ['refusal-reveals', 'TOY-KEY-002'],
  ['limit-ignored', 'TOY-LIST-002'],
  ['cursor-inclusive', 'TOY-LIST-001'],
  ['cursor-skips', 'TOY-LIST-001'],
  ['more-never', 'TOY-LIST-002'],
  ['edges-swapped', 'TOY-LIST-001'],
  ['order-ignored', 'TOY-LIST-003'],
  ['filter-ignored', 'TOY-LIST-004'],
  ['stream-as-json', 'TOY-TALK-001'],
  ['sse-as-json', 'TOY-TALK-001'],
  ['json-as-stream', 'DOCUMENT-RESPONSE'],
  ['events-swapped', 'TOY-TALK-001'],
  ['event-twice', 'TOY-TALK-002'],
  ['no-last-event', 'TOY-TALK-001'],
  ['after-the-last', 'TOY-TALK-001'],
  ['unknown-event', 'TOY-TALK-001'],
  ['unknown-event', 'DOCUMENT-STREAM'],
  ['error-frame', 'TOY-TALK-001'],
  ['deltas-differ', 'TOY-TALK-002'],
  ['delta-without-text', 'DOCUMENT-STREAM'],
  ['foreign-id', 'TOY-TALK-004'],
  ['numbers-restart', 'TOY-TALK-003'],
  ['numbers-from-1', 'TOY-TALK-003'],
  ['stream-held-back', 'TOY-TALK-005'],
  ['stream-cut', 'DOCUMENT-STREAM'],
  ['stream-stalls', 'DOCUMENT-STREAM'],
  ['frame-no-json', 'DOCUMENT-STREAM'],
  ['two-data-lines', 'TOY-TALK-006'],
  ['junk-lines', 'DOCUMENT-STREAM'],
  ['no-terminator', 'DOCUMENT-STREAM'],
  ['terminator-twice', 'DOCUMENT-STREAM'],
  ['terminator-unended', 'DOCUMENT-STREAM'],
  ['log-pretty', 'TOY-LOG-001'],
  ['log-disordered', 'TOY-LOG-001'],
  ['log-unended', 'DOCUMENT-STREAM'],
  ['trace-missing', 'TOY-TRACE-001'],
  ['ids-reused', 'TOY-STEP-001'],
  ['never-appears', 'TOY-STEP-002'],
];

/** What a replayed recording catches, without a word written for it. */
const replayed = [
  'create-200',
  'count-dropped',
  'umlauts-lost',
  'field-missing',
  'wrong-enum',
  'number-as-text',
  'missing-200-null',
  'missing-500',
  'error-as-text',
  'stream-as-json',
  'events-swapped',
  'no-last-event',
  'after-the-last',
  'error-frame',
  'foreign-id',
  'frame-no-json',
];

describe('the defect', () => {
  it.each(defects)('%s is caught by %s', async (defect, requirement) => {
    const report = await examine([defect], defect === 'stream-stalls' ? { timeoutMs: 500 } : {});
    expect(failed(report)).toContain(requirement);
    expect(report.errors).toEqual([]);
  });

  it.each(replayed)('%s is caught by the replay', async (defect) => {
    expect(failed(await examine([defect]))).toContain('TOY-REPLAY-001');
  });

  it('of a SHOULD is a warning, and the toy still conforms', async () => {
    const report = await examine(['other-message']);
    expect(report.requirements.find(({ id }) => id === 'TOY-THING-005')).toMatchObject({ verdict: 'warn' });
    expect(exitCode(report)).toBe(0);
  });

  it('of a MUST is a violation, with one cause and a line that shows it again', async () => {
    const report = await examine(['missing-500']);
    expect(exitCode(report)).toBe(1);
    const text = textReport(report);
    expect(text).toContain('TOY-THING-002 · expect.status: status 500 instead of 404');
    expect(text).toContain('curl -sS -i -N http://127.0.0.1:');
    expect(text).not.toContain(keys.first);
  });
});

describe('an assertion', () => {
  it('that is left out no longer catches its defect', async () => {
    const caught = await examine(['other-message']);
    expect(failed(caught)).toEqual(['TOY-THING-005']);
    const id = 'things/crud#read-missing/also[0].expect.body$.error.message';
    expect(listAssertions(suite).map((assertion) => assertion.id)).toContain(id);
    expect(failed(await examine(['other-message'], { without: [id] }))).toEqual([]);
  });
});

describe('a baseline', () => {
  const entry = { requirement: 'TOY-THING-002', reason: 'the old server did so' };

  it('excuses what it names, and nothing else', async () => {
    const report = await examine(['missing-500', 'count-dropped'], { baseline: { target: 'toy', known: [entry] } });
    expect(report.requirements.find(({ id }) => id === 'TOY-THING-002')).toMatchObject({
      verdict: 'fail',
      known: 'the old server did so',
    });
    expect(exitCode(report)).toBe(1);
  });

  it('that lists what passes is stale', async () => {
    const report = await examine([], { baseline: { target: 'toy', known: [entry] } });
    expect(report.baseline.stale).toEqual(['TOY-THING-002']);
    expect(exitCode(report)).toBe(5);
  });

  it('is not stale in what passes by chance', async () => {
    const report = await examine([], { baseline: { target: 'toy', known: [{ ...entry, sometimes: true }] } });
    expect(exitCode(report)).toBe(0);
  });

  it('is not stale in what did not run', async () => {
    const report = await examine([], { only: ['talks/*'], baseline: { target: 'toy', known: [entry] } });
    expect(exitCode(report)).toBe(0);
  });
});
