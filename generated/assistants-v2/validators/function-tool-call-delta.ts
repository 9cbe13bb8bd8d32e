// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FunctionToolCallDelta } from '../types/function-tool-call-delta.ts';
import { checkDeltaIndex } from './delta-index.ts';
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

const schema1: string = '#/components/schemas/FunctionToolCallDelta';
const required1: Rule = rule(schema1, 'required', 'index');
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['function']);
const required2: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/id', 'type', 'string');
const type2: Rule = rule(schema1 + '/properties/function/properties/name', 'type', 'string');
const type3: Rule = rule(schema1 + '/properties/function/properties/arguments', 'type', 'string');
const type4: Rule = rule(schema1 + '/properties/function/properties/output', 'type', ['string', 'null']);
const type5: Rule = rule(schema1 + '/properties/function', 'type', 'object');
const type6: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be FunctionToolCallDelta; nothing when it is valid. */
export function validateFunctionToolCallDelta(value: unknown): readonly Issue[] {
  return judge(checkFunctionToolCallDelta, value);
}

export function isFunctionToolCallDelta(value: unknown): value is FunctionToolCallDelta {
  return accepts(checkFunctionToolCallDelta, value);
}

export function checkFunctionToolCallDelta(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['index'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['index'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (!checkDeltaIndex(property1, at && under(at, '/index'))) return false;
    const property3 = object1['type'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (property3 !== 'function' && stop(at, '/type', const1)) return false;
    const property5 = object1['id'];
    if (property5 !== undefined) {
      if (typeof property5 !== 'string' && stop(at, '/id', type1)) return false;
    }
    const property6 = object1['function'];
    if (property6 !== undefined) {
      let object5 = objectOf(property6);
      if (object5 !== undefined) {
        let property7 = object5['name'];
        if (Object.getPrototypeOf(object5) !== Object.prototype) {
          object5 = ownProperties(object5);
          property7 = object5['name'];
        }
        if (property7 !== undefined) {
          if (typeof property7 !== 'string' && stop(at, '/function/name', type2)) return false;
        }
        const property8 = object5['arguments'];
        if (property8 !== undefined) {
          if (typeof property8 !== 'string' && stop(at, '/function/arguments', type3)) return false;
        }
        const property9 = object5['output'];
        if (property9 !== undefined) {
          if (typeof property9 !== 'string' && property9 !== null && stop(at, '/function/output', type4)) return false;
        }
      } else if (stop(at, '/function', type5)) return false;
    }
  } else if (stop(at, '', type6)) return false;
  return true;
}
