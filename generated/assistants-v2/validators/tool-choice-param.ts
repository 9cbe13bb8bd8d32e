// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolChoiceParam } from '../types/tool-choice-param.ts';
import { checkNamedToolChoiceParam } from './named-tool-choice-param.ts';
import { type Issue, type Issues, type Rule, accepts, explain, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/ToolChoiceParam';
const anyOf1: Rule = rule(schema1, 'anyOf', 2);
const schema2: string = '#/components/schemas/ToolChoiceParam/anyOf/0';
const enum1: Rule = rule(schema2, 'enum', ['none', 'auto', 'required']);

/** What is wrong with a value that should be ToolChoiceParam; nothing when it is valid. */
export function validateToolChoiceParam(value: unknown): readonly Issue[] {
  return judge(checkToolChoiceParam, value);
}

export function isToolChoiceParam(value: unknown): value is ToolChoiceParam {
  return accepts(checkToolChoiceParam, value);
}

export function checkToolChoiceParam(value: unknown, at?: Issues): boolean {
  if (!(value === 'none' || value === 'auto' || value === 'required' || checkNamedToolChoiceParam(value))) {
    if (stop(at, '', anyOf1)) return false;
    explain(at, value, [checkToolChoiceParam$anyOf0, checkNamedToolChoiceParam]);
  }
  return true;
}

function checkToolChoiceParam$anyOf0(value: unknown, at?: Issues): boolean {
  if (value !== 'none' && value !== 'auto' && value !== 'required' && stop(at, '', enum1)) return false;
  return true;
}
