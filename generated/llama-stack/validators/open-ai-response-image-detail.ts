// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type {
  OpenAIResponseImageDetail,
  OpenAIResponseImageDetailInput,
} from '../types/open-ai-response-image-detail.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseImageDetail';
const enum1: Rule = rule(schema1, 'enum', ['low', 'high', 'auto']);

/** What is wrong with a value that should be OpenAIResponseImageDetail; nothing when it is valid. */
export function validateOpenAIResponseImageDetail(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseImageDetail, value);
}

export function isOpenAIResponseImageDetail(value: unknown): value is OpenAIResponseImageDetail {
  return accepts(checkOpenAIResponseImageDetail, value);
}

/** What is wrong with a value that should be OpenAIResponseImageDetailInput; nothing when it is valid. */
export function validateOpenAIResponseImageDetailInput(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseImageDetail, value);
}

export function isOpenAIResponseImageDetailInput(value: unknown): value is OpenAIResponseImageDetailInput {
  return accepts(checkOpenAIResponseImageDetail, value);
}

export function checkOpenAIResponseImageDetail(value: unknown, at?: Issues): boolean {
  if (value !== 'low' && value !== 'high' && value !== 'auto' && stop(at, '', enum1)) return false;
  return true;
}
