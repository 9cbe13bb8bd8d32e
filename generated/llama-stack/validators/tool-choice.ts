// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolChoice, ToolChoiceInput } from '../types/tool-choice.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/ToolChoice';
const enum1: Rule = rule(schema1, 'enum', ['auto', 'required', 'none']);

/** What is wrong with a value that should be ToolChoice; nothing when it is valid. */
export function validateToolChoice(value: unknown): readonly Issue[] {
  return judge(checkToolChoice, value);
}

export function isToolChoice(value: unknown): value is ToolChoice {
  return accepts(checkToolChoice, value);
}

/** What is wrong with a value that should be ToolChoiceInput; nothing when it is valid. */
export function validateToolChoiceInput(value: unknown): readonly Issue[] {
  return judge(checkToolChoice, value);
}

export function isToolChoiceInput(value: unknown): value is ToolChoiceInput {
  return accepts(checkToolChoice, value);
}

export function checkToolChoice(value: unknown, at?: Issues): boolean {
  if (value !== 'auto' && value !== 'required' && value !== 'none' && stop(at, '', enum1)) return false;
  return true;
}
