// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseError } from '../types/open-ai-response-error.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseError';
const type1: Rule = rule(schema1 + '/properties/code', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'code');
const type2: Rule = rule(schema1 + '/properties/message', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'message');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be OpenAIResponseError; nothing when it is valid. */
export function validateOpenAIResponseError(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseError, value);
}

export function isOpenAIResponseError(value: unknown): value is OpenAIResponseError {
  return accepts(checkOpenAIResponseError, value);
}

export function checkOpenAIResponseError(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['code'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['code'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/code', type1)) return false;
    const property2 = object1['message'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/message', type2)) return false;
  } else if (stop(at, '', type3)) return false;
  return true;
}
