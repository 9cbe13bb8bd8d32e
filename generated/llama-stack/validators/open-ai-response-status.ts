// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseStatus } from '../types/open-ai-response-status.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseStatus';
const enum1: Rule = rule(schema1, 'enum', ['queued', 'in_progress', 'completed', 'incomplete', 'failed', 'cancelled']);

/** What is wrong with a value that should be OpenAIResponseStatus; nothing when it is valid. */
export function validateOpenAIResponseStatus(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseStatus, value);
}

export function isOpenAIResponseStatus(value: unknown): value is OpenAIResponseStatus {
  return accepts(checkOpenAIResponseStatus, value);
}

export function checkOpenAIResponseStatus(value: unknown, at?: Issues): boolean {
  if (
    value !== 'queued' &&
    value !== 'in_progress' &&
    value !== 'completed' &&
    value !== 'incomplete' &&
    value !== 'failed' &&
    value !== 'cancelled' &&
    stop(at, '', enum1)
  )
    return false;
  return true;
}
