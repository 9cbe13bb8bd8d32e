// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FunctionTool } from '../types/function-tool.ts';
import { checkFunctionDefinition } from './function-definition.ts';
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

const schema1: string = '#/components/schemas/FunctionTool';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['function']);
const required1: Rule = rule(schema1, 'required', 'type');
const required2: Rule = rule(schema1, 'required', 'function');
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be FunctionTool; nothing when it is valid. */
export function validateFunctionTool(value: unknown): readonly Issue[] {
  return judge(checkFunctionTool, value);
}

export function isFunctionTool(value: unknown): value is FunctionTool {
  return accepts(checkFunctionTool, value);
}

export function checkFunctionTool(value: unknown, at?: Issues): boolean {
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
    } else if (!checkFunctionDefinition(property3, at && under(at, '/function'))) return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}
