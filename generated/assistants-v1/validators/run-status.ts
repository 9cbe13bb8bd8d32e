// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RunStatus } from '../types/run-status.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const allowed1: ReadonlySet<unknown> = new Set<unknown>([
  'queued',
  'in_progress',
  'requires_action',
  'cancelling',
  'cancelled',
  'failed',
  'completed',
  'expired',
]);
const schema1: string = '#/components/schemas/RunStatus';
const enum1: Rule = rule(schema1, 'enum', allowed1);

/** What is wrong with a value that should be RunStatus; nothing when it is valid. */
export function validateRunStatus(value: unknown): readonly Issue[] {
  return judge(checkRunStatus, value);
}

export function isRunStatus(value: unknown): value is RunStatus {
  return accepts(checkRunStatus, value);
}

export function checkRunStatus(value: unknown, at?: Issues): boolean {
  if (!allowed1.has(value) && stop(at, '', enum1)) return false;
  return true;
}
