/** One document: generated, its schemas tried with values, its types compared. */
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { loadDocument, type OpenApiDocument } from '#document';
import { generate } from '#generator';
import { createRandom } from './instances/random.ts';
import { readSubjects } from './schemas/read-subjects.ts';
import type { Subject } from './schemas/subject.ts';
import { type JudgedValue, type Trial, valueJudge } from './verdicts/judge-values.ts';
import { judgeTypes, type Tried } from './verdicts/judge-types.ts';
import { compareTypes } from './verdicts/compare-types.ts';
import type { Failure, Verdict } from './verdicts/verdict.ts';

export interface JudgeOptions extends Trial {
  readonly file: string;
  /** Within it, documents may refer to each other. */
  readonly folder: string;
  readonly out: string;
  /** So many schemas, by chance; all where it is absent. */
  readonly sample?: number;
}

/** Throws where nothing can be generated from the document. */
export async function judgeDocument(options: JudgeOptions): Promise<Verdict> {
  const document = await generateOutput(options);
  const { named, subjects: all } = await readSubjects({ folder: options.out, document });
  const subjects = chosen(all, options);
  const judge = valueJudge(named, options);
  const results = subjects.map((subject) => tryValues(subject, judge));
  const tried = results.flatMap((result) => result.tried);
  const types = await judgeTypes(options.out, tried);
  // All of them, whatever the sample: why a schema differs may be told by one that it leads to.
  const comparison = await compareTypes(options.out, all, named);
  const count = (holds: (judged: JudgedValue) => boolean): number => tried.filter(({ judged }) => holds(judged)).length;
  return {
    schemas: subjects.length,
    barren: results.flatMap((result) => result.barren),
    valid: count(({ valid }) => valid),
    invalid: count(({ valid }) => !valid),
    mustFit: count(({ type }) => type === 'fit'),
    mustFail: count(({ type }) => type === 'fail'),
    ...comparison,
    failures: [...results.flatMap((result) => result.failures), ...types, ...comparison.failures],
  };
}

const emitters = ['types', 'validators', 'openapi-types'] as const;
type Emitters = readonly ((typeof emitters)[number] | 'operations' | 'server' | 'client')[];

/** Throws where nothing can be generated from the document. */
export async function generateOutput(
  { file, folder, out }: JudgeOptions,
  emit: Emitters = emitters,
): Promise<OpenApiDocument> {
  await mkdir(out, { recursive: true });
  const outcome = await generate({
    // Where no config is: the name lock stands beside the output.
    workingFolder: dirname(out),
    documents: [resolve(file)],
    out,
    emit,
    allowFolders: [resolve(folder)],
  });
  const { document } = await loadDocument(resolve(file), { allowFolders: [resolve(folder)] });
  if (outcome.ok && document !== undefined) return document;
  throw new Error(
    outcome.diagnostics
      .map(({ message }) => message)
      .slice(0, 3)
      .join('\n') || 'nothing was generated',
  );
}

/** As many as are wanted, by chance. */
export function chosen<Item>(
  subjects: readonly Item[],
  { sample, seed }: Pick<JudgeOptions, 'sample' | 'seed'>,
): readonly Item[] {
  if (sample === undefined || sample >= subjects.length) return subjects;
  const random = createRandom(seed, 'sample');
  const kept = [...subjects];
  while (kept.length > sample) kept.splice(random.below(kept.length), 1);
  return kept;
}

interface Result {
  readonly tried: readonly Tried[];
  readonly barren: readonly string[];
  readonly failures: readonly Failure[];
}

function tryValues(subject: Subject, judge: ReturnType<typeof valueJudge>): Result {
  const { name, pointer } = subject;
  try {
    const values = judge(subject);
    const disagreed = values.filter(({ valid, ours }) => valid !== ours);
    return {
      tried: values.map((judged) => ({ subject, judged })),
      barren: values.some(({ valid }) => valid) ? [] : [name],
      failures: disagreed.map(({ value, valid, ours }) => ({
        fault: 'validator and ajv disagree',
        subject: name,
        pointer,
        instance: value,
        told: `ajv: ${valid ? 'valid' : 'invalid'}, ours: ${ours ? 'valid' : 'invalid'}`,
      })),
    };
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    return { tried: [], barren: [], failures: [{ fault: 'it cannot be judged', subject: name, pointer, told }] };
  }
}
