// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ListOpenAIResponseObject } from '../types/list-open-ai-response-object.ts';
import { checkOpenAIResponseObjectWithInput } from './open-ai-response-object-with-input.ts';
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

const schema1: string = '#/components/schemas/ListOpenAIResponseObject';
const const1: Rule = rule(schema1 + '/properties/object', 'const', ['list']);
const required1: Rule = rule(schema1, 'required', 'object');
const type1: Rule = rule(schema1 + '/properties/data', 'type', 'array');
const required2: Rule = rule(schema1, 'required', 'data');
const type2: Rule = rule(schema1 + '/properties/first_id', 'type', 'string');
const required3: Rule = rule(schema1, 'required', 'first_id');
const type3: Rule = rule(schema1 + '/properties/last_id', 'type', 'string');
const required4: Rule = rule(schema1, 'required', 'last_id');
const type4: Rule = rule(schema1 + '/properties/has_more', 'type', 'boolean');
const required5: Rule = rule(schema1, 'required', 'has_more');
const type5: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ListOpenAIResponseObject; nothing when it is valid. */
export function validateListOpenAIResponseObject(value: unknown): readonly Issue[] {
  return judge(checkListOpenAIResponseObject, value);
}

export function isListOpenAIResponseObject(value: unknown): value is ListOpenAIResponseObject {
  return accepts(checkListOpenAIResponseObject, value);
}

export function checkListOpenAIResponseObject(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['object'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['object'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'list' && stop(at, '/object', const1)) return false;
    const property2 = object1['data'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (Array.isArray(property2)) {
      for (let index1 = 0; index1 < property2.length; index1++) {
        const item1: unknown = property2[index1];
        if (!checkOpenAIResponseObjectWithInput(item1, at && under(at, `/data/${index1}`))) return false;
      }
    } else if (stop(at, '/data', type1)) return false;
    const property4 = object1['first_id'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property4 !== 'string' && stop(at, '/first_id', type2)) return false;
    const property5 = object1['last_id'];
    if (property5 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (typeof property5 !== 'string' && stop(at, '/last_id', type3)) return false;
    const property6 = object1['has_more'];
    if (property6 === undefined) {
      if (stop(at, '', required5)) return false;
    } else if (typeof property6 !== 'boolean' && stop(at, '/has_more', type4)) return false;
  } else if (stop(at, '', type5)) return false;
  return true;
}
