// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { HealthStatus } from '../types/health-status.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/HealthStatus';
const enum1: Rule = rule(schema1, 'enum', ['OK', 'Error', 'Not Implemented']);

/** What is wrong with a value that should be HealthStatus; nothing when it is valid. */
export function validateHealthStatus(value: unknown): readonly Issue[] {
  return judge(checkHealthStatus, value);
}

export function isHealthStatus(value: unknown): value is HealthStatus {
  return accepts(checkHealthStatus, value);
}

export function checkHealthStatus(value: unknown, at?: Issues): boolean {
  if (value !== 'OK' && value !== 'Error' && value !== 'Not Implemented' && stop(at, '', enum1)) return false;
  return true;
}
