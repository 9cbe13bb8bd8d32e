// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolExecutionStep } from '../types/tool-execution-step.ts';
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
import { checkToolCall } from './tool-call.ts';
import { checkToolResponse } from './tool-response.ts';

const schema1: string = '#/components/schemas/ToolExecutionStep';
const const1: Rule = rule(schema1 + '/properties/step_type', 'const', ['tool_execution']);
const required1: Rule = rule(schema1, 'required', 'step_type');
const type1: Rule = rule(schema1 + '/properties/turn_id', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'turn_id');
const type2: Rule = rule(schema1 + '/properties/step_id', 'type', 'string');
const required3: Rule = rule(schema1, 'required', 'step_id');
const type3: Rule = rule(schema1 + '/properties/started_at', 'type', ['string', 'null']);
const required4: Rule = rule(schema1, 'required', 'started_at');
const type4: Rule = rule(schema1 + '/properties/completed_at', 'type', ['string', 'null']);
const required5: Rule = rule(schema1, 'required', 'completed_at');
const type5: Rule = rule(schema1 + '/properties/tool_calls', 'type', 'array');
const required6: Rule = rule(schema1, 'required', 'tool_calls');
const type6: Rule = rule(schema1 + '/properties/tool_responses', 'type', 'array');
const required7: Rule = rule(schema1, 'required', 'tool_responses');
const type7: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ToolExecutionStep; nothing when it is valid. */
export function validateToolExecutionStep(value: unknown): readonly Issue[] {
  return judge(checkToolExecutionStep, value);
}

export function isToolExecutionStep(value: unknown): value is ToolExecutionStep {
  return accepts(checkToolExecutionStep, value);
}

export function checkToolExecutionStep(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['step_type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['step_type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'tool_execution' && stop(at, '/step_type', const1)) return false;
    const property2 = object1['turn_id'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/turn_id', type1)) return false;
    const property3 = object1['step_id'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property3 !== 'string' && stop(at, '/step_id', type2)) return false;
    const property4 = object1['started_at'];
    if (property4 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (typeof property4 !== 'string' && property4 !== null && stop(at, '/started_at', type3)) return false;
    const property5 = object1['completed_at'];
    if (property5 === undefined) {
      if (stop(at, '', required5)) return false;
    } else if (typeof property5 !== 'string' && property5 !== null && stop(at, '/completed_at', type4)) return false;
    const property6 = object1['tool_calls'];
    if (property6 === undefined) {
      if (stop(at, '', required6)) return false;
    } else if (Array.isArray(property6)) {
      for (let index1 = 0; index1 < property6.length; index1++) {
        const item1: unknown = property6[index1];
        if (!checkToolCall(item1, at && under(at, `/tool_calls/${index1}`))) return false;
      }
    } else if (stop(at, '/tool_calls', type5)) return false;
    const property8 = object1['tool_responses'];
    if (property8 === undefined) {
      if (stop(at, '', required7)) return false;
    } else if (Array.isArray(property8)) {
      for (let index2 = 0; index2 < property8.length; index2++) {
        const item2: unknown = property8[index2];
        if (!checkToolResponse(item2, at && under(at, `/tool_responses/${index2}`))) return false;
      }
    } else if (stop(at, '/tool_responses', type6)) return false;
  } else if (stop(at, '', type7)) return false;
  return true;
}
