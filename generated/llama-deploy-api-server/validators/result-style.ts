// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ResultStyle } from '../types/result-style.ts';
import { type Issue, type Issues, accepts, judge, stop } from './support.ts';

const schema1: string = '#/components/schemas/ResultStyle';

/** What is wrong with a value that should be ResultStyle; nothing when it is valid. */
export function validateResultStyle(value: unknown): readonly Issue[] {
  return judge(checkResultStyle, value);
}

export function isResultStyle(value: unknown): value is ResultStyle {
  return accepts(checkResultStyle, value);
}

export function checkResultStyle(value: unknown, at?: Issues): boolean {
  if (value !== 'json' && value !== 'python' && stop(at, '', [schema1, 'enum', ['json', 'python']])) return false;
  return true;
}
