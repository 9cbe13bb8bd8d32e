// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseInputFunctionToolCallOutputParam } from '../types/open-ai-response-input-function-tool-call-output-param.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseInputFunctionToolCallOutputParam';

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
      if (
        property1 !== 'function_call_output' &&
        stop(at, '/type', [schema1 + '/properties/type', 'const', ['function_call_output']])
      )
        return false;
    }
    const property2 = object1['call_id'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'call_id'])) return false;
    } else if (
      typeof property2 !== 'string' &&
      stop(at, '/call_id', [schema1 + '/properties/call_id', 'type', 'string'])
    )
      return false;
    const property3 = object1['output'];
    if (property3 === undefined) {
      if (stop(at, '', [schema1, 'required', 'output'])) return false;
    } else if (typeof property3 !== 'string' && stop(at, '/output', [schema1 + '/properties/output', 'type', 'string']))
      return false;
    const property4 = object1['id'];
    if (property4 !== undefined) {
      if (
        typeof property4 !== 'string' &&
        property4 !== null &&
        stop(at, '/id', [schema1 + '/properties/id', 'type', ['string', 'null']])
      )
        return false;
    }
    const property5 = object1['status'];
    if (property5 !== undefined) {
      if (
        typeof property5 !== 'string' &&
        property5 !== null &&
        stop(at, '/status', [schema1 + '/properties/status', 'type', ['string', 'null']])
      )
        return false;
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
