// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolPromptFormat, ToolPromptFormatInput } from '../types/tool-prompt-format.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/ToolPromptFormat';
const enum1: Rule = rule(schema1, 'enum', ['json', 'function_tag', 'python_list']);

/** What is wrong with a value that should be ToolPromptFormat; nothing when it is valid. */
export function validateToolPromptFormat(value: unknown): readonly Issue[] {
  return judge(checkToolPromptFormat, value);
}

export function isToolPromptFormat(value: unknown): value is ToolPromptFormat {
  return accepts(checkToolPromptFormat, value);
}

/** What is wrong with a value that should be ToolPromptFormatInput; nothing when it is valid. */
export function validateToolPromptFormatInput(value: unknown): readonly Issue[] {
  return judge(checkToolPromptFormat, value);
}

export function isToolPromptFormatInput(value: unknown): value is ToolPromptFormatInput {
  return accepts(checkToolPromptFormat, value);
}

export function checkToolPromptFormat(value: unknown, at?: Issues): boolean {
  if (value !== 'json' && value !== 'function_tag' && value !== 'python_list' && stop(at, '', enum1)) return false;
  return true;
}
