/** From what the caller gave to a target that can be spoken to. */
import { readFile } from 'node:fs/promises';
import { parseFile } from '../format/parse.ts';
import { FormatError, areProblems } from '../format/problem.ts';
import type { TargetFile } from '../format/target.ts';
import { UsageError } from '../run/plan.ts';
import { commandTarget } from './command.ts';
import type { Target } from './target.ts';
import { urlTarget } from './url.ts';
import type { Environment } from './url.ts';

/** A URL, the path of a target file, what a target file says, or a target that is open already. */
export type TargetChoice = string | TargetFile | Target;

/**
 * Starts what has to be started.
 * @throws UsageError, FormatError or TargetFailed
 */
export async function openTarget(choice: TargetChoice, environment: Environment): Promise<Target> {
  if (typeof choice === 'object' && 'close' in choice) return choice;
  const file = typeof choice === 'string' ? await targetFile(choice) : choice;
  if (file.command !== undefined) return commandTarget(file, environment);
  if (file.url !== undefined) return urlTarget(file, file.url, environment);
  throw new UsageError(`the target '${file.target}' says neither url nor command`);
}

/** A target file, parsed. @throws FormatError */
export async function loadTarget(path: string): Promise<TargetFile> {
  const target = parseFile('target', await readFile(path, 'utf8'), path);
  if (areProblems(target)) throw new FormatError(target);
  return target;
}

async function targetFile(text: string): Promise<TargetFile> {
  if (/^https?:\/\//i.test(text)) return { target: text, url: text };
  if (/\.(ya?ml|json)$/.test(text)) return loadTarget(text);
  throw new UsageError(`'${text}' is neither a URL (http://…) nor a target file (….yaml)`);
}
