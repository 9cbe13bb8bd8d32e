// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { MessageRole } from '../types/message-role.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/MessageRole';
const enum1: Rule = rule(schema1, 'enum', ['user', 'assistant']);

/** What is wrong with a value that should be MessageRole; nothing when it is valid. */
export function validateMessageRole(value: unknown): readonly Issue[] {
  return judge(checkMessageRole, value);
}

export function isMessageRole(value: unknown): value is MessageRole {
  return accepts(checkMessageRole, value);
}

export function checkMessageRole(value: unknown, at?: Issues): boolean {
  if (value !== 'user' && value !== 'assistant' && stop(at, '', enum1)) return false;
  return true;
}
