// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FunctionToolParam } from '../types/function-tool-param.ts';
import { checkFunctionDefinitionParam } from './function-definition-param.ts';
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

const schema1: string = '#/components/schemas/FunctionToolParam';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['function']);
const required1: Rule = rule(schema1, 'required', 'type');
const required2: Rule = rule(schema1, 'required', 'function');
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be FunctionToolParam; nothing when it is valid. */
export function validateFunctionToolParam(value: unknown): readonly Issue[] {
  return judge(checkFunctionToolParam, value);
}

export function isFunctionToolParam(value: unknown): value is FunctionToolParam {
  return accepts(checkFunctionToolParam, value);
}

export function checkFunctionToolParam(value: unknown, at?: Issues): boolean {
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
    const property3 = object1['function'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (!checkFunctionDefinitionParam(property3, at && under(at, '/function'))) return false;
    for (const key3 of Object.keys(object1)) {
      if (object1[key3] === undefined) continue;
      if (!(key3 === 'type' || key3 === 'function') && stop(at, '', rule(schema1, 'additionalProperties', key3)))
        return false;
    }
  } else if (stop(at, '', type1)) return false;
  return true;
}
