// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseInputFunctionToolCallOutputParam } from '../types/open-ai-response-input-function-tool-call-output-param.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseInputFunctionToolCallOutputParam';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['function_call_output']);
const type1: Rule = rule(schema1 + '/properties/call_id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'call_id');
const type2: Rule = rule(schema1 + '/properties/output', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'output');
const type3: Rule = rule(schema1 + '/properties/id', 'type', ['string', 'null']);
const type4: Rule = rule(schema1 + '/properties/status', 'type', ['string', 'null']);
const type5: Rule = rule(schema1, 'type', 'object');

/**
 * What is wrong with a value that should be OpenAIResponseInputFunctionToolCallOutputParam; nothing when it is
 * valid.
 */
export function validateOpenAIResponseInputFunctionToolCallOutputParam(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseInputFunctionToolCallOutputParam, value);
}

export function isOpenAIResponseInputFunctionToolCallOutputParam(
  value: unknown,
): value is OpenAIResponseInputFunctionToolCallOutputParam {
  return accepts(checkOpenAIResponseInputFunctionToolCallOutputParam, value);
}

export function checkOpenAIResponseInputFunctionToolCallOutputParam(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 !== undefined) {
      if (property1 !== 'function_call_output' && stop(at, '/type', const1)) return false;
    }
    const property2 = object1['call_id'];
    if (property2 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/call_id', type1)) return false;
    const property3 = object1['output'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property3 !== 'string' && stop(at, '/output', type2)) return false;
    const property4 = object1['id'];
    if (property4 !== undefined) {
      if (typeof property4 !== 'string' && property4 !== null && stop(at, '/id', type3)) return false;
    }
    const property5 = object1['status'];
    if (property5 !== undefined) {
      if (typeof property5 !== 'string' && property5 !== null && stop(at, '/status', type4)) return false;
    }
  } else if (stop(at, '', type5)) return false;
  return true;
}
