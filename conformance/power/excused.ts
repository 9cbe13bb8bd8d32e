/** What no broken target shows to be needed, requirement or assertion, each with a reason. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

export type Excuse = ExcusedRequirement | ExcusedAssertions;

/** No broken target can be caught by it; for few of those that MUST hold. */
export interface ExcusedRequirement {
  readonly requirement: string;
  readonly reason: string;
}

/** Whenever they fail, others fail too; why they are kept nevertheless. */
export interface ExcusedAssertions {
  /** As `listAssertions` names them. */
  readonly assertions: readonly string[];
  readonly reason: string;
}

export interface Excuses {
  readonly requirements: readonly ExcusedRequirement[];
  readonly assertions: readonly ExcusedAssertions[];
}

/** None where there is no file. @throws Error if the file says something else, or gives no reason. */
export async function readExcuses(file: string): Promise<Excuses> {
  const entries = (parse(await textOf(file)) ?? []) as unknown;
  if (!Array.isArray(entries) || !entries.every((entry) => isExcuse(entry)))
    throw new Error(`${file} is not a list of excuses`);
  return {
    requirements: entries.filter((entry) => 'requirement' in entry),
    assertions: entries.filter((entry) => 'assertions' in entry),
  };
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

function isExcuse(entry: unknown): entry is Excuse {
  if (typeof entry !== 'object' || entry === null) return false;
  const { requirement, assertions, reason } = entry as { readonly [name: string]: unknown };
  const isNamed = (typeof requirement === 'string') !== Array.isArray(assertions);
  return isNamed && typeof reason === 'string' && reason.length > 0;
}
