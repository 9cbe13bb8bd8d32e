// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RunStepStatus } from '../types/run-step-status.ts';
import { type Issue, type Issues, accepts, judge, stop } from './support.ts';

const schema1: string = '#/components/schemas/RunStepStatus';

/** What is wrong with a value that should be RunStepStatus; nothing when it is valid. */
export function validateRunStepStatus(value: unknown): readonly Issue[] {
  return judge(checkRunStepStatus, value);
}

export function isRunStepStatus(value: unknown): value is RunStepStatus {
  return accepts(checkRunStepStatus, value);
}

export function checkRunStepStatus(value: unknown, at?: Issues): boolean {
  if (
    value !== 'in_progress' &&
    value !== 'cancelled' &&
    value !== 'failed' &&
    value !== 'completed' &&
    value !== 'expired' &&
    stop(at, '', [schema1, 'enum', ['in_progress', 'cancelled', 'failed', 'completed', 'expired']])
  )
    return false;
  return true;
}
