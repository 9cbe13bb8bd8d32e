/** How much a broken target looks like what an assertion is about: its kind, and the path where the defect sits. */
import type { BrokenTarget } from '../../targets/broken/broken-target.ts';
import { affinity } from './affinity.ts';

type Named = Pick<BrokenTarget, 'id' | 'operator'>;

/** The more, the likelier. */
export function likeness(assertion: string, target: Named): number {
  return commonTail(target.id, assertion) + affinity(assertion, target.operator);
}

/** Whether the last name of the path where the defect sits is among the words. */
export function isNamedIn(words: ReadonlySet<string>, { id }: Named): boolean {
  const last = namesIn(id).at(-1);
  return last !== undefined && words.has(last);
}

/** How many names at the end of both are the same: `…:agent_config.model` and `expect.body$.agent_config.model` have two. */
function commonTail(target: string, assertion: string): number {
  const [left, right] = [namesIn(target), namesIn(assertion)];
  let same = 0;
  while (same < left.length && same < right.length && left.at(-1 - same) === right.at(-1 - same)) same += 1;
  const last = right.at(-1);
  return same * 3 + (last !== undefined && left.includes(last) ? 1 : 0);
}

/** Of an assertion only the path, if it has one. */
function namesIn(text: string): readonly string[] {
  const path = /[:$]/.test(text) ? (text.split(/[:$]/).at(-1) ?? '') : '';
  return path.split(/[^\w-]+/).filter((name) => !/^(\d*|length)$/.test(name));
}
