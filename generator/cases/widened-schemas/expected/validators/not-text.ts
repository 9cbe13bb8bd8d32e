// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { NotText } from '../types/not-text.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/NotText';
const not1: Rule = rule(schema1, 'not');

/** What is wrong with a value that should be NotText; nothing when it is valid. */
export function validateNotText(value: unknown): readonly Issue[] {
  return judge(checkNotText, value);
}

export function isNotText(value: unknown): value is NotText {
  return accepts(checkNotText, value);
}

export function checkNotText(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string' && stop(at, '', not1)) return false;
  return true;
}
