// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { MessageStatus } from '../types/message-status.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/MessageStatus';
const enum1: Rule = rule(schema1, 'enum', ['in_progress', 'incomplete', 'completed']);

/** What is wrong with a value that should be MessageStatus; nothing when it is valid. */
export function validateMessageStatus(value: unknown): readonly Issue[] {
  return judge(checkMessageStatus, value);
}

export function isMessageStatus(value: unknown): value is MessageStatus {
  return accepts(checkMessageStatus, value);
}

export function checkMessageStatus(value: unknown, at?: Issues): boolean {
  if (value !== 'in_progress' && value !== 'incomplete' && value !== 'completed' && stop(at, '', enum1)) return false;
  return true;
}
