// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ReasoningEffort } from '../types/reasoning-effort.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const allowed1: ReadonlySet<unknown> = new Set<unknown>([
  'none',
  'minimal',
  'low',
  'medium',
  'high',
  'xhigh',
  'max',
  null,
]);
const schema1: string = '#/components/schemas/ReasoningEffort';
const enum1: Rule = rule(schema1, 'enum', allowed1);

/** What is wrong with a value that should be ReasoningEffort; nothing when it is valid. */
export function validateReasoningEffort(value: unknown): readonly Issue[] {
  return judge(checkReasoningEffort, value);
}

export function isReasoningEffort(value: unknown): value is ReasoningEffort {
  return accepts(checkReasoningEffort, value);
}

export function checkReasoningEffort(value: unknown, at?: Issues): boolean {
  if (!allowed1.has(value) && stop(at, '', enum1)) return false;
  return true;
}
