// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RunStepStatus } from '../types/run-step-status.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/RunStepStatus';
const enum1: Rule = rule(schema1, 'enum', ['in_progress', 'cancelled', 'failed', 'completed', 'expired']);

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
    stop(at, '', enum1)
  )
    return false;
  return true;
}
