// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolParameter } from '../types/tool-parameter.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/ToolParameter';
const type1: Rule = rule(schema1 + '/properties/name', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'name');
const type2: Rule = rule(schema1 + '/properties/parameter_type', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'parameter_type');
const type3: Rule = rule(schema1 + '/properties/description', 'type', 'string');
const required3: Rule = rule(schema1, 'required', 'description');
const type4: Rule = rule(schema1 + '/properties/required', 'type', 'boolean');
const required4: Rule = rule(schema1, 'required', 'required');
const required5: Rule = rule(schema1, 'required', 'default');
const type5: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ToolParameter; nothing when it is valid. */
export function validateToolParameter(value: unknown): readonly Issue[] {
  return judge(checkToolParameter, value);
}

export function isToolParameter(value: unknown): value is ToolParameter {
  return accepts(checkToolParameter, value);
}

export function checkToolParameter(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['name'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['name'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/name', type1)) return false;
    const property2 = object1['parameter_type'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/parameter_type', type2)) return false;
    const property3 = object1['description'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property3 !== 'string' && stop(at, '/description', type3)) return false;
    const property4 = object1['required'];
    if (property4 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (typeof property4 !== 'boolean' && stop(at, '/required', type4)) return false;
    const property5 = object1['default'];
    if (property5 === undefined && stop(at, '', required5)) return false;
  } else if (stop(at, '', type5)) return false;
  return true;
}
