// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ResultStyle } from '../types/result-style.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/ResultStyle';
const enum1: Rule = rule(schema1, 'enum', ['json', 'python']);

/** What is wrong with a value that should be ResultStyle; nothing when it is valid. */
export function validateResultStyle(value: unknown): readonly Issue[] {
  return judge(checkResultStyle, value);
}

export function isResultStyle(value: unknown): value is ResultStyle {
  return accepts(checkResultStyle, value);
}

export function checkResultStyle(value: unknown, at?: Issues): boolean {
  if (value !== 'json' && value !== 'python' && stop(at, '', enum1)) return false;
  return true;
}
