// Types and validators say what the schemas say, and the judge sees where they do not.
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Json, JsonSchema } from '#document';
import { runJudge } from './run-judge.ts';
import type { Subject } from './schemas/subject.ts';
import { judgeTypes } from './verdicts/judge-types.ts';
import { type JudgedValue, valueJudge } from './verdicts/judge-values.ts';
import type { Verdict } from './verdicts/verdict.ts';

const folder = mkdtempSync(join(tmpdir(), 'etalon-truth-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const trial = { seed: 20261121, values: 5, mutants: 30 };

/** Document → how many of its schemas; all where there are few. */
const documents: readonly (readonly [string, number])[] = [
  ['bench/truth/difficult.yaml', 100],
  ['bench/truth/difficult-3.0.yaml', 100],
  ['spec/llama-stack/openapi.yaml', 40],
];

describe.each(documents)('%s', (file, sample) => {
  it('is told truly by its types and by its validators', async () => {
    const out = join(folder, file.replaceAll('/', '-'));
    const verdict = await runJudge<Verdict>({ ...trial, file, folder: '.', out, sample });
    expect(typeof verdict === 'string' ? verdict : verdict.failures).toEqual([]);
    const { barren, mustFit, mustFail, compared } = verdict as Verdict;
    expect(barren).toEqual([]);
    expect(Math.min(mustFit, mustFail)).toBeGreaterThan(200);
    expect(compared).toBeGreaterThan(20);
  }, 180_000);
});

const cat: JsonSchema = {
  type: 'object',
  required: ['name', 'id'],
  properties: {
    id: { type: 'string', readOnly: true },
    name: { type: 'string', maxLength: 20 },
    lives: { enum: [7, 9] },
  },
};

/** A subject whose validator is this, beside a schema that says `cat`. */
function subject(validate: (value: unknown) => boolean, type = 'Ours.Cat'): Subject {
  return {
    name: 'Cat',
    pointer: '#/components/schemas/Cat',
    json: cat,
    direction: 'request',
    split: true,
    type,
    validate: (value) => (validate(value) ? [] : ['wrong']),
  };
}

function judged(of: Subject): readonly JudgedValue[] {
  return valueJudge(new Map([['#/components/schemas/Cat', cat]]), trial)(of);
}

describe('the judge of values', () => {
  it('sees a validator that takes everything, and one that takes nothing', () => {
    for (const answer of [true, false]) {
      expect(judged(subject(() => answer)).filter(({ valid, ours }) => valid !== ours).length).toBeGreaterThan(3);
    }
  });

  it('knows what requests owe, and what a type can say', () => {
    const promise = (value: Json) => {
      const found = judged(subject(() => true)).find((each) => JSON.stringify(each.value) === JSON.stringify(value));
      return found && [found.valid, found.type];
    };
    const values = judged(subject(() => true)).map(
      ({ value }) => value as { readonly name?: Json; readonly id?: Json },
    );
    expect(values.filter((value) => value?.id !== undefined)).toEqual([]);
    expect(promise({})).toEqual([false, 'fail']);
    const long = values.find(({ name }) => typeof name === 'string' && name.length > 20);
    expect(promise(long as Json)).toEqual([false, undefined]);
  });
});

describe('the judge of types', () => {
  const types = {
    right: 'export interface Cat { name: string; lives?: 7 | 9 }',
    narrow: 'export interface Cat { name: string; lives: 7 | 9 }',
    wide: 'export interface Cat { name?: unknown; lives?: unknown }',
  };

  async function faults(text: string): Promise<ReadonlySet<string>> {
    const out = mkdtempSync(join(folder, 'types-'));
    mkdirSync(join(out, 'types'));
    writeFileSync(join(out, 'types/index.ts'), text);
    const of = subject(() => true);
    const failures = await judgeTypes(
      out,
      judged(of).map((each) => ({ subject: of, judged: each })),
    );
    return new Set(failures.map(({ fault }) => fault));
  }

  it('finds nothing wrong with a type that is right', async () => {
    expect(await faults(types.right)).toEqual(new Set());
  });

  it('sees a type that is too narrow, and one that is too wide', async () => {
    expect(await faults(types.narrow)).toEqual(new Set(['the type refuses what is valid']));
    expect(await faults(types.wide)).toEqual(new Set(['the type takes what is invalid']));
  });
});
