// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequiredAction } from '../types/required-action.ts';
import { checkRequiredActionFunctionToolCall } from './required-action-function-tool-call.ts';
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

const schema1: string = '#/components/schemas/RequiredAction';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['submit_tool_outputs']);
const required1: Rule = rule(schema1, 'required', 'type');
const required2: Rule = rule(schema1 + '/properties/submit_tool_outputs', 'required', 'tool_calls');
const type1: Rule = rule(schema1 + '/properties/submit_tool_outputs', 'type', 'object');
const required3: Rule = rule(schema1, 'required', 'submit_tool_outputs');
const type2: Rule = rule(schema1, 'type', 'object');
const schema2: string = '#/components/schemas/RequiredAction/properties/submit_tool_outputs/properties/tool_calls';
const type3: Rule = rule(schema2, 'type', 'array');

/** What is wrong with a value that should be RequiredAction; nothing when it is valid. */
export function validateRequiredAction(value: unknown): readonly Issue[] {
  return judge(checkRequiredAction, value);
}

export function isRequiredAction(value: unknown): value is RequiredAction {
  return accepts(checkRequiredAction, value);
}

export function checkRequiredAction(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'submit_tool_outputs' && stop(at, '/type', const1)) return false;
    const property3 = object1['submit_tool_outputs'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else {
      let object3 = objectOf(property3);
      if (object3 !== undefined) {
        let property4 = object3['tool_calls'];
        if (Object.getPrototypeOf(object3) !== Object.prototype) {
          object3 = ownProperties(object3);
          property4 = object3['tool_calls'];
        }
        if (property4 === undefined) {
          if (stop(at, '/submit_tool_outputs', required2)) return false;
        } else if (
          !checkRequiredAction$submit_tool_outputs$tool_calls(
            property4,
            at && under(at, '/submit_tool_outputs/tool_calls'),
          )
        )
          return false;
      } else if (stop(at, '/submit_tool_outputs', type1)) return false;
    }
  } else if (stop(at, '', type2)) return false;
  return true;
}

function checkRequiredAction$submit_tool_outputs$tool_calls(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkRequiredActionFunctionToolCall(item1, at && under(at, `/${index1}`))) return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}
