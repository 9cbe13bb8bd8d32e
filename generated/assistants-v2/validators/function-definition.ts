// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FunctionDefinition } from '../types/function-definition.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/FunctionDefinition';
const type1: Rule = rule(schema1 + '/properties/name', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'name');
const type2: Rule = rule(schema1 + '/properties/description', 'type', 'string');
const type3: Rule = rule(schema1 + '/properties/parameters', 'type', 'object');
const type4: Rule = rule(schema1 + '/properties/strict', 'type', ['boolean', 'null']);
const type5: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be FunctionDefinition; nothing when it is valid. */
export function validateFunctionDefinition(value: unknown): readonly Issue[] {
  return judge(checkFunctionDefinition, value);
}

export function isFunctionDefinition(value: unknown): value is FunctionDefinition {
  return accepts(checkFunctionDefinition, value);
}

export function checkFunctionDefinition(value: unknown, at?: Issues): boolean {
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
    const property2 = object1['description'];
    if (property2 !== undefined) {
      if (typeof property2 !== 'string' && stop(at, '/description', type2)) return false;
    }
    const property3 = object1['parameters'];
    if (property3 !== undefined) {
      if (objectOf(property3) === undefined && stop(at, '/parameters', type3)) return false;
    }
    const property5 = object1['strict'];
    if (property5 !== undefined) {
      if (typeof property5 !== 'boolean' && property5 !== null && stop(at, '/strict', type4)) return false;
    }
  } else if (stop(at, '', type5)) return false;
  return true;
}
