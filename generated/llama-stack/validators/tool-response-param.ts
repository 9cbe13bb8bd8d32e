// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolResponseParam } from '../types/tool-response-param.ts';
import { checkBuiltinTool } from './builtin-tool.ts';
import { checkInterleavedContentParam } from './interleaved-content-param.ts';
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

const schema1: string = '#/components/schemas/ToolResponseParam';
const type1: Rule = rule(schema1 + '/properties/call_id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'call_id');
const anyOf1: Rule = rule(schema1 + '/properties/tool_name', 'anyOf', 2);
const required2: Rule = rule(schema1, 'required', 'tool_name');
const required3: Rule = rule(schema1, 'required', 'content');
const type2: Rule = rule(schema1 + '/properties/metadata', 'type', ['object', 'null']);
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ToolResponseParam; nothing when it is valid. */
export function validateToolResponseParam(value: unknown): readonly Issue[] {
  return judge(checkToolResponseParam, value);
}

export function isToolResponseParam(value: unknown): value is ToolResponseParam {
  return accepts(checkToolResponseParam, value);
}

export function checkToolResponseParam(value: unknown, at?: Issues): boolean {
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
    const property4 = object1['content'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (!checkInterleavedContentParam(property4, at && under(at, '/content'))) return false;
    const property6 = object1['metadata'];
    if (property6 !== undefined) {
      if (objectOf(property6) === undefined && property6 !== null && stop(at, '/metadata', type2)) return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}
