// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseIncompleteReason } from '../types/open-ai-response-incomplete-reason.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseIncompleteReason';
const enum1: Rule = rule(schema1, 'enum', ['max_output_tokens', 'content_filter']);

/** What is wrong with a value that should be OpenAIResponseIncompleteReason; nothing when it is valid. */
export function validateOpenAIResponseIncompleteReason(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseIncompleteReason, value);
}

export function isOpenAIResponseIncompleteReason(value: unknown): value is OpenAIResponseIncompleteReason {
  return accepts(checkOpenAIResponseIncompleteReason, value);
}

export function checkOpenAIResponseIncompleteReason(value: unknown, at?: Issues): boolean {
  if (value !== 'max_output_tokens' && value !== 'content_filter' && stop(at, '', enum1)) return false;
  return true;
}
