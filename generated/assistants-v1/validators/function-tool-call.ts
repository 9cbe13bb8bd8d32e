// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FunctionToolCall } from '../types/function-tool-call.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/FunctionToolCall';
const type1: Rule = rule(schema1 + '/properties/id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'id');
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['function']);
const required2: Rule = rule(schema1, 'required', 'type');
const type2: Rule = rule(schema1 + '/properties/function/properties/name', 'type', 'string');
const required3: Rule = rule(schema1 + '/properties/function', 'required', 'name');
const type3: Rule = rule(schema1 + '/properties/function/properties/arguments', 'type', 'string');
const required4: Rule = rule(schema1 + '/properties/function', 'required', 'arguments');
const type4: Rule = rule(schema1 + '/properties/function/properties/output', 'type', ['string', 'null']);
const required5: Rule = rule(schema1 + '/properties/function', 'required', 'output');
const type5: Rule = rule(schema1 + '/properties/function', 'type', 'object');
const required6: Rule = rule(schema1, 'required', 'function');
const type6: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be FunctionToolCall; nothing when it is valid. */
export function validateFunctionToolCall(value: unknown): readonly Issue[] {
  return judge(checkFunctionToolCall, value);
}

export function isFunctionToolCall(value: unknown): value is FunctionToolCall {
  return accepts(checkFunctionToolCall, value);
}

export function checkFunctionToolCall(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['id'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['id'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/id', type1)) return false;
    const property2 = object1['type'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (property2 !== 'function' && stop(at, '/type', const1)) return false;
    const property4 = object1['function'];
    if (property4 === undefined) {
      if (stop(at, '', required6)) return false;
    } else {
      let object4 = objectOf(property4);
      if (object4 !== undefined) {
        let property5 = object4['name'];
        if (Object.getPrototypeOf(object4) !== Object.prototype) {
          object4 = ownProperties(object4);
          property5 = object4['name'];
        }
        if (property5 === undefined) {
          if (stop(at, '/function', required3)) return false;
        } else if (typeof property5 !== 'string' && stop(at, '/function/name', type2)) return false;
        const property6 = object4['arguments'];
        if (property6 === undefined) {
          if (stop(at, '/function', required4)) return false;
        } else if (typeof property6 !== 'string' && stop(at, '/function/arguments', type3)) return false;
        const property7 = object4['output'];
        if (property7 === undefined) {
          if (stop(at, '/function', required5)) return false;
        } else if (typeof property7 !== 'string' && property7 !== null && stop(at, '/function/output', type4))
          return false;
      } else if (stop(at, '/function', type5)) return false;
    }
  } else if (stop(at, '', type6)) return false;
  return true;
}
