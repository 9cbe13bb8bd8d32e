// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { NamedToolChoiceParam } from '../types/named-tool-choice-param.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/NamedToolChoiceParam';
const enum1: Rule = rule(schema1 + '/properties/type', 'enum', ['function', 'code_interpreter', 'file_search']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/function/properties/name', 'type', 'string');
const required2: Rule = rule(schema1 + '/properties/function', 'required', 'name');
const type2: Rule = rule(schema1 + '/properties/function', 'type', 'object');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be NamedToolChoiceParam; nothing when it is valid. */
export function validateNamedToolChoiceParam(value: unknown): readonly Issue[] {
  return judge(checkNamedToolChoiceParam, value);
}

export function isNamedToolChoiceParam(value: unknown): value is NamedToolChoiceParam {
  return accepts(checkNamedToolChoiceParam, value);
}

export function checkNamedToolChoiceParam(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (
      property1 !== 'function' &&
      property1 !== 'code_interpreter' &&
      property1 !== 'file_search' &&
      stop(at, '/type', enum1)
    )
      return false;
    const property2 = object1['function'];
    if (property2 !== undefined) {
      let object3 = objectOf(property2);
      if (object3 !== undefined) {
        let property3 = object3['name'];
        if (Object.getPrototypeOf(object3) !== Object.prototype) {
          object3 = ownProperties(object3);
          property3 = object3['name'];
        }
        if (property3 === undefined) {
          if (stop(at, '/function', required2)) return false;
        } else if (typeof property3 !== 'string' && stop(at, '/function/name', type1)) return false;
        for (const key1 of Object.keys(object3)) {
          if (object3[key1] === undefined) continue;
          if (
            !(key1 === 'name') &&
            stop(at, '/function', rule(schema1 + '/properties/function', 'additionalProperties', key1))
          )
            return false;
        }
      } else if (stop(at, '/function', type2)) return false;
    }
    for (const key2 of Object.keys(object1)) {
      if (object1[key2] === undefined) continue;
      if (!(key2 === 'type' || key2 === 'function') && stop(at, '', rule(schema1, 'additionalProperties', key2)))
        return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}
