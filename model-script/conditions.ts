/** Whether a condition of a script holds in a situation. */
import { boundedMatch } from './bounded-pattern.ts';
import type { Condition } from './script.ts';
import type { Situation } from './situation.ts';

/** True if every member of the condition holds; an absent condition always does. */
export function holds(condition: Condition | undefined, situation: Situation): boolean {
  if (condition === undefined) return true;
  const names = Object.keys(tests) as (keyof Condition)[];
  return names.every((name) => holdsMember(name, condition, situation));
}

const tests: {
  readonly [K in keyof Required<Condition>]: (wanted: NonNullable<Condition[K]>, situation: Situation) => boolean;
} = {
  round: (wanted, situation) => wanted === situation.round,
  attempt: (wanted, situation) => wanted === situation.attempt,
  last_message: (wanted, situation) => wanted === situation.lastRole,
  contains: (wanted, situation) => situation.userText.includes(wanted),
  matches: (wanted, situation) => boundedMatch(wanted, situation.userText),
  tool: (wanted, situation) => situation.lastRole === 'tool' && wanted === situation.tool?.name,
  tools: (wanted, situation) => offers(wanted, situation.offeredTools),
};

function holdsMember<K extends keyof Condition>(name: K, condition: Condition, situation: Situation): boolean {
  const wanted = condition[name];
  return wanted === undefined || wanted === null || tests[name](wanted, situation);
}

function offers(wanted: boolean | readonly string[], offered: readonly string[]): boolean {
  if (typeof wanted === 'boolean') return wanted === offered.length > 0;
  return wanted.every((name) => offered.includes(name));
}
