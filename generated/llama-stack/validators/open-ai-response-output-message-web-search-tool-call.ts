// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseOutputMessageWebSearchToolCall } from '../types/open-ai-response-output-message-web-search-tool-call.ts';
import { checkOpenAIResponseItemStatus } from './open-ai-response-item-status.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseOutputMessageWebSearchToolCall';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['web_search_call']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/id', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'id');
const required3: Rule = rule(schema1, 'required', 'status');
const type2: Rule = rule(schema1, 'type', 'object');

/**
 * What is wrong with a value that should be OpenAIResponseOutputMessageWebSearchToolCall; nothing when it is
 * valid.
 */
export function validateOpenAIResponseOutputMessageWebSearchToolCall(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseOutputMessageWebSearchToolCall, value);
}

export function isOpenAIResponseOutputMessageWebSearchToolCall(
  value: unknown,
): value is OpenAIResponseOutputMessageWebSearchToolCall {
  return accepts(checkOpenAIResponseOutputMessageWebSearchToolCall, value);
}

export function checkOpenAIResponseOutputMessageWebSearchToolCall(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'web_search_call' && stop(at, '/type', const1)) return false;
    const property2 = object1['id'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/id', type1)) return false;
    const property3 = object1['status'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (!checkOpenAIResponseItemStatus(property3, at && under(at, '/status'))) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
