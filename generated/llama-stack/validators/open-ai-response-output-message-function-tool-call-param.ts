// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseOutputMessageFunctionToolCallParam } from '../types/open-ai-response-output-message-function-tool-call-param.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseOutputMessageFunctionToolCallParam';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['function_call']);
const type1: Rule = rule(schema1 + '/properties/call_id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'call_id');
const type2: Rule = rule(schema1 + '/properties/name', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'name');
const type3: Rule = rule(schema1 + '/properties/arguments', 'type', 'string');
const required3: Rule = rule(schema1, 'required', 'arguments');
const type4: Rule = rule(schema1 + '/properties/id', 'type', ['string', 'null']);
const type5: Rule = rule(schema1 + '/properties/status', 'type', ['string', 'null']);
const type6: Rule = rule(schema1, 'type', 'object');

/**
 * What is wrong with a value that should be OpenAIResponseOutputMessageFunctionToolCallParam; nothing when it
 * is valid.
 */
export function validateOpenAIResponseOutputMessageFunctionToolCallParam(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseOutputMessageFunctionToolCallParam, value);
}

export function isOpenAIResponseOutputMessageFunctionToolCallParam(
  value: unknown,
): value is OpenAIResponseOutputMessageFunctionToolCallParam {
  return accepts(checkOpenAIResponseOutputMessageFunctionToolCallParam, value);
}

export function checkOpenAIResponseOutputMessageFunctionToolCallParam(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 !== undefined) {
      if (property1 !== 'function_call' && stop(at, '/type', const1)) return false;
    }
    const property2 = object1['call_id'];
    if (property2 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/call_id', type1)) return false;
    const property3 = object1['name'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property3 !== 'string' && stop(at, '/name', type2)) return false;
    const property4 = object1['arguments'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property4 !== 'string' && stop(at, '/arguments', type3)) return false;
    const property5 = object1['id'];
    if (property5 !== undefined) {
      if (typeof property5 !== 'string' && property5 !== null && stop(at, '/id', type4)) return false;
    }
    const property6 = object1['status'];
    if (property6 !== undefined) {
      if (typeof property6 !== 'string' && property6 !== null && stop(at, '/status', type5)) return false;
    }
  } else if (stop(at, '', type6)) return false;
  return true;
}
