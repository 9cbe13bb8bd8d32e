// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { DeltaIndex } from '../types/delta-index.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/DeltaIndex';
const minimum1: Rule = rule(schema1, 'minimum', 0);
const type1: Rule = rule(schema1, 'type', 'integer');

/** What is wrong with a value that should be DeltaIndex; nothing when it is valid. */
export function validateDeltaIndex(value: unknown): readonly Issue[] {
  return judge(checkDeltaIndex, value);
}

export function isDeltaIndex(value: unknown): value is DeltaIndex {
  return accepts(checkDeltaIndex, value);
}

export function checkDeltaIndex(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum1)) return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}
