// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseItemStatus } from '../types/open-ai-response-item-status.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseItemStatus';
const enum1: Rule = rule(schema1, 'enum', ['in_progress', 'searching', 'completed', 'incomplete', 'failed']);

/** What is wrong with a value that should be OpenAIResponseItemStatus; nothing when it is valid. */
export function validateOpenAIResponseItemStatus(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseItemStatus, value);
}

export function isOpenAIResponseItemStatus(value: unknown): value is OpenAIResponseItemStatus {
  return accepts(checkOpenAIResponseItemStatus, value);
}

export function checkOpenAIResponseItemStatus(value: unknown, at?: Issues): boolean {
  if (
    value !== 'in_progress' &&
    value !== 'searching' &&
    value !== 'completed' &&
    value !== 'incomplete' &&
    value !== 'failed' &&
    stop(at, '', enum1)
  )
    return false;
  return true;
}
