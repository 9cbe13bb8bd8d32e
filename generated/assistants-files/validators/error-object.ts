// Generated from spec/assistants/files.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ErrorObject } from '../types/error-object.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/ErrorObject';
const type1: Rule = rule(schema1 + '/properties/message', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'message');
const type2: Rule = rule(schema1 + '/properties/type', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'type');
const type3: Rule = rule(schema1 + '/properties/param', 'type', ['string', 'null']);
const required3: Rule = rule(schema1, 'required', 'param');
const type4: Rule = rule(schema1 + '/properties/code', 'type', ['string', 'null']);
const required4: Rule = rule(schema1, 'required', 'code');
const type5: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ErrorObject; nothing when it is valid. */
export function validateErrorObject(value: unknown): readonly Issue[] {
  return judge(checkErrorObject, value);
}

export function isErrorObject(value: unknown): value is ErrorObject {
  return accepts(checkErrorObject, value);
}

export function checkErrorObject(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['message'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['message'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/message', type1)) return false;
    const property2 = object1['type'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/type', type2)) return false;
    const property3 = object1['param'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property3 !== 'string' && property3 !== null && stop(at, '/param', type3)) return false;
    const property4 = object1['code'];
    if (property4 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (typeof property4 !== 'string' && property4 !== null && stop(at, '/code', type4)) return false;
  } else if (stop(at, '', type5)) return false;
  return true;
}
