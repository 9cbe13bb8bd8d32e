// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ChatMessage } from '../types/chat-message.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/ChatMessage';
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ChatMessage; nothing when it is valid. */
export function validateChatMessage(value: unknown): readonly Issue[] {
  return judge(checkChatMessage, value);
}

export function isChatMessage(value: unknown): value is ChatMessage {
  return accepts(checkChatMessage, value);
}

export function checkChatMessage(value: unknown, at?: Issues): boolean {
  if (objectOf(value) === undefined && stop(at, '', type1)) return false;
  return true;
}
