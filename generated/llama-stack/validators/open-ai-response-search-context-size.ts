// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseSearchContextSize } from '../types/open-ai-response-search-context-size.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseSearchContextSize';
const enum1: Rule = rule(schema1, 'enum', ['low', 'medium', 'high']);

/** What is wrong with a value that should be OpenAIResponseSearchContextSize; nothing when it is valid. */
export function validateOpenAIResponseSearchContextSize(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseSearchContextSize, value);
}

export function isOpenAIResponseSearchContextSize(value: unknown): value is OpenAIResponseSearchContextSize {
  return accepts(checkOpenAIResponseSearchContextSize, value);
}

export function checkOpenAIResponseSearchContextSize(value: unknown, at?: Issues): boolean {
  if (value !== 'low' && value !== 'medium' && value !== 'high' && stop(at, '', enum1)) return false;
  return true;
}
