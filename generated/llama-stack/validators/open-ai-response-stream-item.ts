// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseStreamItem } from '../types/open-ai-response-stream-item.ts';
import { checkOpenAIResponseObjectStream } from './open-ai-response-object-stream.ts';
import { checkStreamErrorFrame } from './stream-error-frame.ts';
import { type Issue, type Issues, type Rule, accepts, explain, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseStreamItem';
const anyOf1: Rule = rule(schema1, 'anyOf', 2);

/** What is wrong with a value that should be OpenAIResponseStreamItem; nothing when it is valid. */
export function validateOpenAIResponseStreamItem(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseStreamItem, value);
}

export function isOpenAIResponseStreamItem(value: unknown): value is OpenAIResponseStreamItem {
  return accepts(checkOpenAIResponseStreamItem, value);
}

export function checkOpenAIResponseStreamItem(value: unknown, at?: Issues): boolean {
  if (!(checkOpenAIResponseObjectStream(value) || checkStreamErrorFrame(value))) {
    if (stop(at, '', anyOf1)) return false;
    explain(at, value, [checkOpenAIResponseObjectStream, checkStreamErrorFrame]);
  }
  return true;
}
