// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ActionType, ActionTypeInput } from '../types/action-type.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const allowed1: ReadonlySet<unknown> = new Set<unknown>([
  'new_task',
  'completed_task',
  'request_for_help',
  'new_tool_call',
  'completed_tool_call',
  'task_stream',
  'send_event',
]);
const schema1: string = '#/components/schemas/ActionType';
const enum1: Rule = rule(schema1, 'enum', allowed1);

/** What is wrong with a value that should be ActionType; nothing when it is valid. */
export function validateActionType(value: unknown): readonly Issue[] {
  return judge(checkActionType, value);
}

export function isActionType(value: unknown): value is ActionType {
  return accepts(checkActionType, value);
}

/** What is wrong with a value that should be ActionTypeInput; nothing when it is valid. */
export function validateActionTypeInput(value: unknown): readonly Issue[] {
  return judge(checkActionType, value);
}

export function isActionTypeInput(value: unknown): value is ActionTypeInput {
  return accepts(checkActionType, value);
}

export function checkActionType(value: unknown, at?: Issues): boolean {
  if (!allowed1.has(value) && stop(at, '', enum1)) return false;
  return true;
}
