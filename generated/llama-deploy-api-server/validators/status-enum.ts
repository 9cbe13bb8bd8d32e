// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { StatusEnum } from '../types/status-enum.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/StatusEnum';
const enum1: Rule = rule(schema1, 'enum', ['Healthy', 'Unhealthy', 'Down']);

/** What is wrong with a value that should be StatusEnum; nothing when it is valid. */
export function validateStatusEnum(value: unknown): readonly Issue[] {
  return judge(checkStatusEnum, value);
}

export function isStatusEnum(value: unknown): value is StatusEnum {
  return accepts(checkStatusEnum, value);
}

export function checkStatusEnum(value: unknown, at?: Issues): boolean {
  if (value !== 'Healthy' && value !== 'Unhealthy' && value !== 'Down' && stop(at, '', enum1)) return false;
  return true;
}
