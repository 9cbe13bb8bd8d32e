// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ViolationLevel } from '../types/violation-level.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/ViolationLevel';
const enum1: Rule = rule(schema1, 'enum', ['info', 'warn', 'error']);

/** What is wrong with a value that should be ViolationLevel; nothing when it is valid. */
export function validateViolationLevel(value: unknown): readonly Issue[] {
  return judge(checkViolationLevel, value);
}

export function isViolationLevel(value: unknown): value is ViolationLevel {
  return accepts(checkViolationLevel, value);
}

export function checkViolationLevel(value: unknown, at?: Issues): boolean {
  if (value !== 'info' && value !== 'warn' && value !== 'error' && stop(at, '', enum1)) return false;
  return true;
}
