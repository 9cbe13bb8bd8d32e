// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FunctionDefinitionParam } from '../types/function-definition-param.ts';
import {
  type Issue,
  type Issues,
  type Pattern,
  type Rule,
  accepts,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
} from './support.ts';

const pattern1: Pattern = new RegExp('^[A-Za-z0-9_-]{1,64}$', 'u');
const schema1: string = '#/components/schemas/FunctionDefinitionParam';
const pattern2: Rule = rule(schema1 + '/properties/name', 'pattern', '^[A-Za-z0-9_-]{1,64}$');
const type1: Rule = rule(schema1 + '/properties/name', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'name');
const type2: Rule = rule(schema1 + '/properties/description', 'type', 'string');
const type3: Rule = rule(schema1 + '/properties/parameters', 'type', 'object');
const type4: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be FunctionDefinitionParam; nothing when it is valid. */
export function validateFunctionDefinitionParam(value: unknown): readonly Issue[] {
  return judge(checkFunctionDefinitionParam, value);
}

export function isFunctionDefinitionParam(value: unknown): value is FunctionDefinitionParam {
  return accepts(checkFunctionDefinitionParam, value);
}

export function checkFunctionDefinitionParam(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['name'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['name'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 === 'string') {
      if (!pattern1.test(property1) && stop(at, '/name', pattern2)) return false;
    } else if (stop(at, '/name', type1)) return false;
    const property2 = object1['description'];
    if (property2 !== undefined) {
      if (typeof property2 !== 'string' && stop(at, '/description', type2)) return false;
    }
    const property3 = object1['parameters'];
    if (property3 !== undefined) {
      if (objectOf(property3) === undefined && stop(at, '/parameters', type3)) return false;
    }
    for (const key2 of Object.keys(object1)) {
      if (object1[key2] === undefined) continue;
      if (
        !(key2 === 'name' || key2 === 'description' || key2 === 'parameters') &&
        stop(at, '', rule(schema1, 'additionalProperties', key2))
      )
        return false;
    }
  } else if (stop(at, '', type4)) return false;
  return true;
}
