// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolCall } from '../types/tool-call.ts';
import { checkBuiltinTool } from './builtin-tool.ts';
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

const schema1: string = '#/components/schemas/ToolCall';
const type1: Rule = rule(schema1 + '/properties/call_id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'call_id');
const anyOf1: Rule = rule(schema1 + '/properties/tool_name', 'anyOf', 2);
const required2: Rule = rule(schema1, 'required', 'tool_name');
const anyOf2: Rule = rule(schema1 + '/properties/arguments', 'anyOf', 2);
const required3: Rule = rule(schema1, 'required', 'arguments');
const type2: Rule = rule(schema1 + '/properties/arguments_json', 'type', ['string', 'null']);
const required4: Rule = rule(schema1, 'required', 'arguments_json');
const type3: Rule = rule(schema1, 'type', 'object');
const schema2: string = '#/components/schemas/ToolCall/properties/arguments/anyOf/1';
const type4: Rule = rule(schema2, 'type', 'object');

/** What is wrong with a value that should be ToolCall; nothing when it is valid. */
export function validateToolCall(value: unknown): readonly Issue[] {
  return judge(checkToolCall, value);
}

export function isToolCall(value: unknown): value is ToolCall {
  return accepts(checkToolCall, value);
}

export function checkToolCall(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['call_id'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['call_id'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/call_id', type1)) return false;
    const property2 = object1['tool_name'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (!(typeof property2 === 'string' || checkBuiltinTool(property2))) {
      if (stop(at, '/tool_name', anyOf1)) return false;
      explain(at && under(at, '/tool_name'), property2, [checkBuiltinTool]);
    }
    const property4 = object1['arguments'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (!(typeof property4 === 'string' || checkToolCall$arguments$anyOf1(property4))) {
      if (stop(at, '/arguments', anyOf2)) return false;
      explain(at && under(at, '/arguments'), property4, [checkToolCall$arguments$anyOf1]);
    }
    const property6 = object1['arguments_json'];
    if (property6 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (typeof property6 !== 'string' && property6 !== null && stop(at, '/arguments_json', type2)) return false;
  } else if (stop(at, '', type3)) return false;
  return true;
}

function checkToolCall$arguments$anyOf1(value: unknown, at?: Issues): boolean {
  if (objectOf(value) === undefined && stop(at, '', type4)) return false;
  return true;
}
