/** Values as literals of our types: what the compiler takes and what it refuses. */
import { join } from 'node:path';
import type { Json } from '#document';
import type { Subject } from '../schemas/subject.ts';
import { compileLines } from './compile-lines.ts';
import type { JudgedValue } from './judge-values.ts';
import type { Failure } from './verdict.ts';

export interface Tried {
  readonly subject: Subject;
  readonly judged: JudgedValue;
}

/** Compiles all values for which something is promised. */
export async function judgeTypes(output: string, tried: readonly Tried[]): Promise<readonly Failure[]> {
  const promised = tried.filter(({ judged }) => judged.type !== undefined);
  if (promised.length === 0) return [];
  const lines = promised.map(({ subject, judged }) => `void (${literal(judged.value)} satisfies ${subject.type});`);
  const errors = await compileLines(
    join(output, 'check-values'),
    `import type * as Ours from '../types/index.ts';`,
    lines,
  );
  return promised.flatMap(({ subject, judged }, index) => {
    const error = errors.get(index);
    if (judged.type === 'fit' ? error === undefined : error !== undefined) return [];
    return [failure(subject, judged, error)];
  });
}

function failure(subject: Subject, judged: JudgedValue, error: string | undefined): Failure {
  return {
    fault: error === undefined ? 'the type takes what is invalid' : 'the type refuses what is valid',
    subject: subject.name,
    pointer: subject.pointer,
    instance: judged.value,
    told: error ?? 'the compiler says nothing',
  };
}

/** In ASCII, since some other characters end a line. */
function literal(value: Json): string {
  return JSON.stringify(value).replaceAll(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
