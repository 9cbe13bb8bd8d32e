// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseInputToolFunction } from '../types/open-ai-response-input-tool-function.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseInputToolFunction';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['function']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/name', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'name');
const type2: Rule = rule(schema1 + '/properties/description', 'type', ['string', 'null']);
const type3: Rule = rule(schema1 + '/properties/parameters', 'type', ['object', 'null']);
const required3: Rule = rule(schema1, 'required', 'parameters');
const type4: Rule = rule(schema1 + '/properties/strict', 'type', ['boolean', 'null']);
const type5: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be OpenAIResponseInputToolFunction; nothing when it is valid. */
export function validateOpenAIResponseInputToolFunction(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseInputToolFunction, value);
}

export function isOpenAIResponseInputToolFunction(value: unknown): value is OpenAIResponseInputToolFunction {
  return accepts(checkOpenAIResponseInputToolFunction, value);
}

export function checkOpenAIResponseInputToolFunction(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'function' && stop(at, '/type', const1)) return false;
    const property2 = object1['name'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/name', type1)) return false;
    const property3 = object1['description'];
    if (property3 !== undefined) {
      if (typeof property3 !== 'string' && property3 !== null && stop(at, '/description', type2)) return false;
    }
    const property4 = object1['parameters'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (objectOf(property4) === undefined && property4 !== null && stop(at, '/parameters', type3)) return false;
    const property6 = object1['strict'];
    if (property6 !== undefined) {
      if (typeof property6 !== 'boolean' && property6 !== null && stop(at, '/strict', type4)) return false;
    }
  } else if (stop(at, '', type5)) return false;
  return true;
}
