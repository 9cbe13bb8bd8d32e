// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseObjectStreamError } from '../types/open-ai-response-object-stream-error.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseObjectStreamError';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['error']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/code', 'type', ['string', 'null']);
const required2: Rule = rule(schema1, 'required', 'code');
const type2: Rule = rule(schema1 + '/properties/message', 'type', 'string');
const required3: Rule = rule(schema1, 'required', 'message');
const type3: Rule = rule(schema1 + '/properties/param', 'type', ['string', 'null']);
const required4: Rule = rule(schema1, 'required', 'param');
const minimum1: Rule = rule(schema1 + '/properties/sequence_number', 'minimum', 0);
const type4: Rule = rule(schema1 + '/properties/sequence_number', 'type', 'integer');
const required5: Rule = rule(schema1, 'required', 'sequence_number');
const type5: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be OpenAIResponseObjectStreamError; nothing when it is valid. */
export function validateOpenAIResponseObjectStreamError(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseObjectStreamError, value);
}

export function isOpenAIResponseObjectStreamError(value: unknown): value is OpenAIResponseObjectStreamError {
  return accepts(checkOpenAIResponseObjectStreamError, value);
}

export function checkOpenAIResponseObjectStreamError(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'error' && stop(at, '/type', const1)) return false;
    const property2 = object1['code'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && property2 !== null && stop(at, '/code', type1)) return false;
    const property3 = object1['message'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property3 !== 'string' && stop(at, '/message', type2)) return false;
    const property4 = object1['param'];
    if (property4 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (typeof property4 !== 'string' && property4 !== null && stop(at, '/param', type3)) return false;
    const property5 = object1['sequence_number'];
    if (property5 === undefined) {
      if (stop(at, '', required5)) return false;
    } else if (typeof property5 === 'number' && Number.isInteger(property5)) {
      if (property5 < 0 && stop(at, '/sequence_number', minimum1)) return false;
    } else if (stop(at, '/sequence_number', type4)) return false;
  } else if (stop(at, '', type5)) return false;
  return true;
}
