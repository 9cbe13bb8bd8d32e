// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolCallParseStatus } from '../types/tool-call-parse-status.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/ToolCallParseStatus';
const enum1: Rule = rule(schema1, 'enum', ['started', 'in_progress', 'failed', 'succeeded']);

/** What is wrong with a value that should be ToolCallParseStatus; nothing when it is valid. */
export function validateToolCallParseStatus(value: unknown): readonly Issue[] {
  return judge(checkToolCallParseStatus, value);
}

export function isToolCallParseStatus(value: unknown): value is ToolCallParseStatus {
  return accepts(checkToolCallParseStatus, value);
}

export function checkToolCallParseStatus(value: unknown, at?: Issues): boolean {
  if (
    value !== 'started' &&
    value !== 'in_progress' &&
    value !== 'failed' &&
    value !== 'succeeded' &&
    stop(at, '', enum1)
  )
    return false;
  return true;
}
