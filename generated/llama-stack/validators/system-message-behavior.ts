// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { SystemMessageBehavior, SystemMessageBehaviorInput } from '../types/system-message-behavior.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/SystemMessageBehavior';
const enum1: Rule = rule(schema1, 'enum', ['append', 'replace']);

/** What is wrong with a value that should be SystemMessageBehavior; nothing when it is valid. */
export function validateSystemMessageBehavior(value: unknown): readonly Issue[] {
  return judge(checkSystemMessageBehavior, value);
}

export function isSystemMessageBehavior(value: unknown): value is SystemMessageBehavior {
  return accepts(checkSystemMessageBehavior, value);
}

/** What is wrong with a value that should be SystemMessageBehaviorInput; nothing when it is valid. */
export function validateSystemMessageBehaviorInput(value: unknown): readonly Issue[] {
  return judge(checkSystemMessageBehavior, value);
}

export function isSystemMessageBehaviorInput(value: unknown): value is SystemMessageBehaviorInput {
  return accepts(checkSystemMessageBehavior, value);
}

export function checkSystemMessageBehavior(value: unknown, at?: Issues): boolean {
  if (value !== 'append' && value !== 'replace' && stop(at, '', enum1)) return false;
  return true;
}
