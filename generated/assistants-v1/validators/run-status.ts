// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RunStatus } from '../types/run-status.ts';
import { type Issue, type Issues, accepts, judge, stop } from './support.ts';

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

/** What is wrong with a value that should be RunStatus; nothing when it is valid. */
export function validateRunStatus(value: unknown): readonly Issue[] {
  return judge(checkRunStatus, value);
}

export function isRunStatus(value: unknown): value is RunStatus {
  return accepts(checkRunStatus, value);
}

export function checkRunStatus(value: unknown, at?: Issues): boolean {
  if (!allowed1.has(value) && stop(at, '', [schema1, 'enum', allowed1])) return false;
  return true;
}
