// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolChoiceParam } from '../types/tool-choice-param.ts';
import { checkNamedToolChoiceParam } from './named-tool-choice-param.ts';
import { type Issue, type Issues, accepts, explain, judge, stop } from './support.ts';

const schema1: string = '#/components/schemas/ToolChoiceParam';
const schema2: string = '#/components/schemas/ToolChoiceParam/anyOf/0';

/** What is wrong with a value that should be ToolChoiceParam; nothing when it is valid. */
export function validateToolChoiceParam(value: unknown): readonly Issue[] {
  return judge(checkToolChoiceParam, value);
}

export function isToolChoiceParam(value: unknown): value is ToolChoiceParam {
  return accepts(checkToolChoiceParam, value);
}

export function checkToolChoiceParam(value: unknown, at?: Issues): boolean {
  if (!(value === 'none' || value === 'auto' || value === 'required' || checkNamedToolChoiceParam(value))) {
    if (stop(at, '', [schema1, 'anyOf', 2])) return false;
    explain(at, value, [checkToolChoiceParam$2, checkNamedToolChoiceParam]);
  }
  return true;
}

function checkToolChoiceParam$2(value: unknown, at?: Issues): boolean {
  if (
    value !== 'none' &&
    value !== 'auto' &&
    value !== 'required' &&
    stop(at, '', [schema2, 'enum', ['none', 'auto', 'required']])
  )
    return false;
  return true;
}
