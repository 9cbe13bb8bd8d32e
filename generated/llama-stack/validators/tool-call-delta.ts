// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolCallDelta } from '../types/tool-call-delta.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  explain,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';
import { checkToolCall } from './tool-call.ts';
import { checkToolCallParseStatus } from './tool-call-parse-status.ts';

const schema1: string = '#/components/schemas/ToolCallDelta';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['tool_call']);
const required1: Rule = rule(schema1, 'required', 'type');
const anyOf1: Rule = rule(schema1 + '/properties/tool_call', 'anyOf', 2);
const required2: Rule = rule(schema1, 'required', 'tool_call');
const required3: Rule = rule(schema1, 'required', 'parse_status');
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ToolCallDelta; nothing when it is valid. */
export function validateToolCallDelta(value: unknown): readonly Issue[] {
  return judge(checkToolCallDelta, value);
}

export function isToolCallDelta(value: unknown): value is ToolCallDelta {
  return accepts(checkToolCallDelta, value);
}

export function checkToolCallDelta(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'tool_call' && stop(at, '/type', const1)) return false;
    const property2 = object1['tool_call'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (!(typeof property2 === 'string' || checkToolCall(property2))) {
      if (stop(at, '/tool_call', anyOf1)) return false;
      explain(at && under(at, '/tool_call'), property2, [checkToolCall]);
    }
    const property4 = object1['parse_status'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (!checkToolCallParseStatus(property4, at && under(at, '/parse_status'))) return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}
