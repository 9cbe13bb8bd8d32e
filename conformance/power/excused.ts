/** Requirements that no broken target can be caught by, each with a reason; for few of those that MUST hold. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

export interface Excuse {
  readonly requirement: string;
  readonly reason: string;
}

/** @throws Error if the file says something else, or gives no reason. */
export async function readExcuses(file: string): Promise<readonly Excuse[]> {
  const entries = (parse(await readFile(file, 'utf8')) ?? []) as unknown;
  if (!Array.isArray(entries) || !entries.every((entry) => isExcuse(entry)))
    throw new Error(`${file} is not a list of excuses`);
  return entries;
}

function isExcuse(entry: unknown): entry is Excuse {
  if (typeof entry !== 'object' || entry === null) return false;
  const { requirement, reason } = entry as Partial<Excuse>;
  return typeof requirement === 'string' && typeof reason === 'string' && reason.length > 0;
}
