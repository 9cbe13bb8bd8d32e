// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { StepType } from '../types/step-type.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/StepType';
const enum1: Rule = rule(schema1, 'enum', ['inference', 'tool_execution', 'shield_call', 'memory_retrieval']);

/** What is wrong with a value that should be StepType; nothing when it is valid. */
export function validateStepType(value: unknown): readonly Issue[] {
  return judge(checkStepType, value);
}

export function isStepType(value: unknown): value is StepType {
  return accepts(checkStepType, value);
}

export function checkStepType(value: unknown, at?: Issues): boolean {
  if (
    value !== 'inference' &&
    value !== 'tool_execution' &&
    value !== 'shield_call' &&
    value !== 'memory_retrieval' &&
    stop(at, '', enum1)
  )
    return false;
  return true;
}
