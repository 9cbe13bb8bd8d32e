// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolExecutionStep } from '../types/tool-execution-step.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop, under } from './support.ts';
import { checkToolCall } from './tool-call.ts';
import { checkToolResponse } from './tool-response.ts';

const schema1: string = '#/components/schemas/ToolExecutionStep';

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
      if (stop(at, '', [schema1, 'required', 'step_type'])) return false;
    } else if (
      property1 !== 'tool_execution' &&
      stop(at, '/step_type', [schema1 + '/properties/step_type', 'const', ['tool_execution']])
    )
      return false;
    const property2 = object1['turn_id'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'turn_id'])) return false;
    } else if (
      typeof property2 !== 'string' &&
      stop(at, '/turn_id', [schema1 + '/properties/turn_id', 'type', 'string'])
    )
      return false;
    const property3 = object1['step_id'];
    if (property3 === undefined) {
      if (stop(at, '', [schema1, 'required', 'step_id'])) return false;
    } else if (
      typeof property3 !== 'string' &&
      stop(at, '/step_id', [schema1 + '/properties/step_id', 'type', 'string'])
    )
      return false;
    const property4 = object1['started_at'];
    if (property4 === undefined) {
      if (stop(at, '', [schema1, 'required', 'started_at'])) return false;
    } else if (
      typeof property4 !== 'string' &&
      property4 !== null &&
      stop(at, '/started_at', [schema1 + '/properties/started_at', 'type', ['string', 'null']])
    )
      return false;
    const property5 = object1['completed_at'];
    if (property5 === undefined) {
      if (stop(at, '', [schema1, 'required', 'completed_at'])) return false;
    } else if (
      typeof property5 !== 'string' &&
      property5 !== null &&
      stop(at, '/completed_at', [schema1 + '/properties/completed_at', 'type', ['string', 'null']])
    )
      return false;
    const property6 = object1['tool_calls'];
    if (property6 === undefined) {
      if (stop(at, '', [schema1, 'required', 'tool_calls'])) return false;
    } else if (Array.isArray(property6)) {
      for (let index1 = 0; index1 < property6.length; index1++) {
        const item1: unknown = property6[index1];
        if (!checkToolCall(item1, at && under(at, `/tool_calls/${index1}`))) return false;
      }
    } else if (stop(at, '/tool_calls', [schema1 + '/properties/tool_calls', 'type', 'array'])) return false;
    const property8 = object1['tool_responses'];
    if (property8 === undefined) {
      if (stop(at, '', [schema1, 'required', 'tool_responses'])) return false;
    } else if (Array.isArray(property8)) {
      for (let index2 = 0; index2 < property8.length; index2++) {
        const item2: unknown = property8[index2];
        if (!checkToolResponse(item2, at && under(at, `/tool_responses/${index2}`))) return false;
      }
    } else if (stop(at, '/tool_responses', [schema1 + '/properties/tool_responses', 'type', 'array'])) return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
