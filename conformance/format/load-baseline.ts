/** Reads the baseline of a target. */
import { readFile } from 'node:fs/promises';
import type { Baseline } from './baseline.ts';
import { parseFile } from './parse.ts';
import { FormatError, areProblems } from './problem.ts';

/** @throws FormatError */
export async function loadBaseline(file: string): Promise<Baseline> {
  const baseline = parseFile('baseline', await readFile(file, 'utf8'), file);
  if (areProblems(baseline)) throw new FormatError(baseline);
  return baseline;
}
