// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type {
  OpenAIResponseTextFormatType,
  OpenAIResponseTextFormatTypeInput,
} from '../types/open-ai-response-text-format-type.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseTextFormatType';
const enum1: Rule = rule(schema1, 'enum', ['text', 'json_schema', 'json_object']);

/** What is wrong with a value that should be OpenAIResponseTextFormatType; nothing when it is valid. */
export function validateOpenAIResponseTextFormatType(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseTextFormatType, value);
}

export function isOpenAIResponseTextFormatType(value: unknown): value is OpenAIResponseTextFormatType {
  return accepts(checkOpenAIResponseTextFormatType, value);
}

/** What is wrong with a value that should be OpenAIResponseTextFormatTypeInput; nothing when it is valid. */
export function validateOpenAIResponseTextFormatTypeInput(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseTextFormatType, value);
}

export function isOpenAIResponseTextFormatTypeInput(value: unknown): value is OpenAIResponseTextFormatTypeInput {
  return accepts(checkOpenAIResponseTextFormatType, value);
}

export function checkOpenAIResponseTextFormatType(value: unknown, at?: Issues): boolean {
  if (value !== 'text' && value !== 'json_schema' && value !== 'json_object' && stop(at, '', enum1)) return false;
  return true;
}
