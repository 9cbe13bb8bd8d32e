// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { BuiltinTool, BuiltinToolInput } from '../types/builtin-tool.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/BuiltinTool';
const enum1: Rule = rule(schema1, 'enum', ['brave_search', 'wolfram_alpha', 'photogen', 'code_interpreter']);

/** What is wrong with a value that should be BuiltinTool; nothing when it is valid. */
export function validateBuiltinTool(value: unknown): readonly Issue[] {
  return judge(checkBuiltinTool, value);
}

export function isBuiltinTool(value: unknown): value is BuiltinTool {
  return accepts(checkBuiltinTool, value);
}

/** What is wrong with a value that should be BuiltinToolInput; nothing when it is valid. */
export function validateBuiltinToolInput(value: unknown): readonly Issue[] {
  return judge(checkBuiltinTool, value);
}

export function isBuiltinToolInput(value: unknown): value is BuiltinToolInput {
  return accepts(checkBuiltinTool, value);
}

export function checkBuiltinTool(value: unknown, at?: Issues): boolean {
  if (
    value !== 'brave_search' &&
    value !== 'wolfram_alpha' &&
    value !== 'photogen' &&
    value !== 'code_interpreter' &&
    stop(at, '', enum1)
  )
    return false;
  return true;
}
