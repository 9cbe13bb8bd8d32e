// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ValidationIssue } from '../types/validation-issue.ts';
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

const schema1: string = '#/components/schemas/ValidationIssue';
const type1: Rule = rule(schema1 + '/properties/type', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'type');
const type2: Rule = rule(schema1 + '/properties/loc', 'type', 'array');
const required2: Rule = rule(schema1, 'required', 'loc');
const type3: Rule = rule(schema1 + '/properties/msg', 'type', 'string');
const required3: Rule = rule(schema1, 'required', 'msg');
const type4: Rule = rule(schema1 + '/properties/ctx', 'type', 'object');
const type5: Rule = rule(schema1, 'type', 'object');
const schema2: string = '#/components/schemas/ValidationIssue/properties/loc/items';
const anyOf1: Rule = rule(schema2, 'anyOf', 2);

/** What is wrong with a value that should be ValidationIssue; nothing when it is valid. */
export function validateValidationIssue(value: unknown): readonly Issue[] {
  return judge(checkValidationIssue, value);
}

export function isValidationIssue(value: unknown): value is ValidationIssue {
  return accepts(checkValidationIssue, value);
}

export function checkValidationIssue(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/type', type1)) return false;
    const property2 = object1['loc'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (Array.isArray(property2)) {
      for (let index1 = 0; index1 < property2.length; index1++) {
        const item1: unknown = property2[index1];
        if (!checkValidationIssue$loc$items(item1, at && under(at, `/loc/${index1}`))) return false;
      }
    } else if (stop(at, '/loc', type2)) return false;
    const property3 = object1['msg'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property3 !== 'string' && stop(at, '/msg', type3)) return false;
    const property4 = object1['ctx'];
    if (property4 !== undefined) {
      if (objectOf(property4) === undefined && stop(at, '/ctx', type4)) return false;
    }
  } else if (stop(at, '', type5)) return false;
  return true;
}

function checkValidationIssue$loc$items(value: unknown, at?: Issues): boolean {
  if (!(typeof value === 'string' || Number.isInteger(value))) {
    if (stop(at, '', anyOf1)) return false;
  }
  return true;
}
