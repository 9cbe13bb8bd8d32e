// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type {
  OpenAIResponseMessageRole,
  OpenAIResponseMessageRoleInput,
} from '../types/open-ai-response-message-role.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseMessageRole';
const enum1: Rule = rule(schema1, 'enum', ['system', 'developer', 'user', 'assistant']);

/** What is wrong with a value that should be OpenAIResponseMessageRole; nothing when it is valid. */
export function validateOpenAIResponseMessageRole(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseMessageRole, value);
}

export function isOpenAIResponseMessageRole(value: unknown): value is OpenAIResponseMessageRole {
  return accepts(checkOpenAIResponseMessageRole, value);
}

/** What is wrong with a value that should be OpenAIResponseMessageRoleInput; nothing when it is valid. */
export function validateOpenAIResponseMessageRoleInput(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseMessageRole, value);
}

export function isOpenAIResponseMessageRoleInput(value: unknown): value is OpenAIResponseMessageRoleInput {
  return accepts(checkOpenAIResponseMessageRole, value);
}

export function checkOpenAIResponseMessageRole(value: unknown, at?: Issues): boolean {
  if (value !== 'system' && value !== 'developer' && value !== 'user' && value !== 'assistant' && stop(at, '', enum1))
    return false;
  return true;
}
