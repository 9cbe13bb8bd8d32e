// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolChoice } from '../types/tool-choice.ts';
import { checkNamedToolChoice } from './named-tool-choice.ts';
import { type Issue, type Issues, accepts, explain, judge, stop } from './support.ts';

const schema1: string = '#/components/schemas/ToolChoice';
const schema2: string = '#/components/schemas/ToolChoice/anyOf/0';

/** What is wrong with a value that should be ToolChoice; nothing when it is valid. */
export function validateToolChoice(value: unknown): readonly Issue[] {
  return judge(checkToolChoice, value);
}

export function isToolChoice(value: unknown): value is ToolChoice {
  return accepts(checkToolChoice, value);
}

export function checkToolChoice(value: unknown, at?: Issues): boolean {
  if (!(value === 'none' || value === 'auto' || value === 'required' || checkNamedToolChoice(value))) {
    if (stop(at, '', [schema1, 'anyOf', 2])) return false;
    explain(at, value, [checkToolChoice$2, checkNamedToolChoice]);
  }
  return true;
}

function checkToolChoice$2(value: unknown, at?: Issues): boolean {
  if (
    value !== 'none' &&
    value !== 'auto' &&
    value !== 'required' &&
    stop(at, '', [schema2, 'enum', ['none', 'auto', 'required']])
  )
    return false;
  return true;
}
