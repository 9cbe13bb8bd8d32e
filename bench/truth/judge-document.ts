/** One document: generated, its schemas tried with values, its types compared. */
import { generateOutput, type OutputOptions } from './generate-output.ts';
import { sampleOf, type SampleOptions } from './sample-of.ts';
import { readSubjects } from './schemas/read-subjects.ts';
import type { Subject } from './schemas/subject.ts';
import { type JudgedValue, type Trial, valueJudge } from './verdicts/judge-values.ts';
import { judgeTypes, type Tried } from './verdicts/judge-types.ts';
import { compareTypes } from './verdicts/compare-types.ts';
import type { Failure, Verdict } from './verdicts/verdict.ts';

export interface JudgeOptions extends Trial, OutputOptions, SampleOptions {}

/** Throws where nothing can be generated from the document. */
export async function judgeDocument(options: JudgeOptions): Promise<Verdict> {
  const document = await generateOutput(options);
  const { named, subjects: all } = await readSubjects({ folder: options.out, document });
  const subjects = sampleOf(all, options);
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
