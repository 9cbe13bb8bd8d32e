/** The file that says which scenario notices which broken target, and for which requirements: written by measuring, kept by tests. */
import { readFile, writeFile } from 'node:fs/promises';
import { parse, stringify } from 'yaml';
import type { Narrowing } from '../../targets/broken/narrowed.ts';
import type { Unit } from '../units/unit.ts';

export interface Catch {
  /** Id of the broken target. */
  readonly target: string;
  readonly scenario: string;
  /** Where alone the defect shows; everywhere if left out. */
  readonly narrow?: Narrowing;
  /** Requirements that must fail. */
  readonly catches: readonly string[];
}

/** The run that shows it. */
export function unitOf({ target, scenario, narrow }: Catch): Unit {
  return { target, scenario, ...(narrow === undefined ? {} : { narrow }) };
}

const HEAD = `# Which scenario notices which broken target, and for which requirements.
# Written by: npm run power -- --suite <api> --write
`;

/** @throws Error if the file says something else. */
export async function readCatches(file: string): Promise<readonly Catch[]> {
  const entries = parse(await readFile(file, 'utf8')) as unknown;
  if (!Array.isArray(entries) || !entries.every((entry) => isCatch(entry)))
    throw new Error(`${file} is not a list of catches`);
  return entries;
}

export async function writeCatches(file: string, catches: readonly Catch[]): Promise<void> {
  const sorted = catches.toSorted((left, right) => (key(left) < key(right) ? -1 : 1));
  await writeFile(file, HEAD + stringify(sorted, { lineWidth: 0 }));
}

function key({ scenario, target, narrow = {} }: Catch): string {
  return `${scenario} ${target} ${JSON.stringify(narrow)}`;
}

function isCatch(entry: unknown): entry is Catch {
  if (typeof entry !== 'object' || entry === null) return false;
  const { target, scenario, catches, narrow = {} } = entry as Partial<Catch>;
  return (
    typeof target === 'string' && typeof scenario === 'string' && Array.isArray(catches) && typeof narrow === 'object'
  );
}
