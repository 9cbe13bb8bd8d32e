// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { DeltaIndex } from '../types/delta-index.ts';
import { type Issue, type Issues, accepts, judge, stop } from './support.ts';

const schema1: string = '#/components/schemas/DeltaIndex';

/** What is wrong with a value that should be DeltaIndex; nothing when it is valid. */
export function validateDeltaIndex(value: unknown): readonly Issue[] {
  return judge(checkDeltaIndex, value);
}

export function isDeltaIndex(value: unknown): value is DeltaIndex {
  return accepts(checkDeltaIndex, value);
}

export function checkDeltaIndex(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema1, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema1, 'type', 'integer'])) return false;
  return true;
}
