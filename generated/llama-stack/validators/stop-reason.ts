// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { StopReason } from '../types/stop-reason.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/StopReason';
const enum1: Rule = rule(schema1, 'enum', ['end_of_turn', 'end_of_message', 'out_of_tokens']);

/** What is wrong with a value that should be StopReason; nothing when it is valid. */
export function validateStopReason(value: unknown): readonly Issue[] {
  return judge(checkStopReason, value);
}

export function isStopReason(value: unknown): value is StopReason {
  return accepts(checkStopReason, value);
}

export function checkStopReason(value: unknown, at?: Issues): boolean {
  if (value !== 'end_of_turn' && value !== 'end_of_message' && value !== 'out_of_tokens' && stop(at, '', enum1))
    return false;
  return true;
}
