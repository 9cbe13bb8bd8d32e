// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolCallsStepDetails } from '../types/tool-calls-step-details.ts';
import { checkRunStepToolCall } from './run-step-tool-call.ts';
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

const schema1: string = '#/components/schemas/ToolCallsStepDetails';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['tool_calls']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/tool_calls', 'type', 'array');
const required2: Rule = rule(schema1, 'required', 'tool_calls');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ToolCallsStepDetails; nothing when it is valid. */
export function validateToolCallsStepDetails(value: unknown): readonly Issue[] {
  return judge(checkToolCallsStepDetails, value);
}

export function isToolCallsStepDetails(value: unknown): value is ToolCallsStepDetails {
  return accepts(checkToolCallsStepDetails, value);
}

export function checkToolCallsStepDetails(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'tool_calls' && stop(at, '/type', const1)) return false;
    const property3 = object1['tool_calls'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (Array.isArray(property3)) {
      for (let index1 = 0; index1 < property3.length; index1++) {
        const item1: unknown = property3[index1];
        if (!checkRunStepToolCall(item1, at && under(at, `/tool_calls/${index1}`))) return false;
      }
    } else if (stop(at, '/tool_calls', type1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
