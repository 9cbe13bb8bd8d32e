// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolChoice } from '../types/tool-choice.ts';
import { checkNamedToolChoice } from './named-tool-choice.ts';
import { type Issue, type Issues, type Rule, accepts, explain, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/ToolChoice';
const anyOf1: Rule = rule(schema1, 'anyOf', 2);
const schema2: string = '#/components/schemas/ToolChoice/anyOf/0';
const enum1: Rule = rule(schema2, 'enum', ['none', 'auto', 'required']);

/** What is wrong with a value that should be ToolChoice; nothing when it is valid. */
export function validateToolChoice(value: unknown): readonly Issue[] {
  return judge(checkToolChoice, value);
}

export function isToolChoice(value: unknown): value is ToolChoice {
  return accepts(checkToolChoice, value);
}

export function checkToolChoice(value: unknown, at?: Issues): boolean {
  if (!(value === 'none' || value === 'auto' || value === 'required' || checkNamedToolChoice(value))) {
    if (stop(at, '', anyOf1)) return false;
    explain(at, value, [checkToolChoice$anyOf0, checkNamedToolChoice]);
  }
  return true;
}

function checkToolChoice$anyOf0(value: unknown, at?: Issues): boolean {
  if (value !== 'none' && value !== 'auto' && value !== 'required' && stop(at, '', enum1)) return false;
  return true;
}
