/** Reads the baseline of a target. */
import type { Baseline } from './baseline.ts';
import { parseFile } from './parse.ts';
import { FormatError, areProblems } from './problem.ts';
import { readText } from './read-text.ts';

/** @throws FormatError */
export async function loadBaseline(file: string): Promise<Baseline> {
  const baseline = parseFile('baseline', await readText(file), file);
  if (areProblems(baseline)) throw new FormatError(baseline);
  return baseline;
}
