// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseOutputMessageWebSearchToolCallParam } from '../types/open-ai-response-output-message-web-search-tool-call-param.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseOutputMessageWebSearchToolCallParam';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['web_search_call']);
const type1: Rule = rule(schema1 + '/properties/id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'id');
const type2: Rule = rule(schema1 + '/properties/status', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'status');
const type3: Rule = rule(schema1, 'type', 'object');

/**
 * What is wrong with a value that should be OpenAIResponseOutputMessageWebSearchToolCallParam; nothing when it
 * is valid.
 */
export function validateOpenAIResponseOutputMessageWebSearchToolCallParam(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseOutputMessageWebSearchToolCallParam, value);
}

export function isOpenAIResponseOutputMessageWebSearchToolCallParam(
  value: unknown,
): value is OpenAIResponseOutputMessageWebSearchToolCallParam {
  return accepts(checkOpenAIResponseOutputMessageWebSearchToolCallParam, value);
}

export function checkOpenAIResponseOutputMessageWebSearchToolCallParam(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 !== undefined) {
      if (property1 !== 'web_search_call' && stop(at, '/type', const1)) return false;
    }
    const property2 = object1['id'];
    if (property2 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/id', type1)) return false;
    const property3 = object1['status'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property3 !== 'string' && stop(at, '/status', type2)) return false;
  } else if (stop(at, '', type3)) return false;
  return true;
}
