// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolResponse } from '../types/tool-response.ts';
import { checkBuiltinTool } from './builtin-tool.ts';
import { checkInterleavedContent } from './interleaved-content.ts';
import { type Issue, type Issues, accepts, explain, judge, objectOf, ownProperties, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/ToolResponse';

/** What is wrong with a value that should be ToolResponse; nothing when it is valid. */
export function validateToolResponse(value: unknown): readonly Issue[] {
  return judge(checkToolResponse, value);
}

export function isToolResponse(value: unknown): value is ToolResponse {
  return accepts(checkToolResponse, value);
}

export function checkToolResponse(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['call_id'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['call_id'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'call_id'])) return false;
    } else if (
      typeof property1 !== 'string' &&
      stop(at, '/call_id', [schema1 + '/properties/call_id', 'type', 'string'])
    )
      return false;
    const property2 = object1['tool_name'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'tool_name'])) return false;
    } else if (!(typeof property2 === 'string' || checkBuiltinTool(property2))) {
      if (stop(at, '/tool_name', [schema1 + '/properties/tool_name', 'anyOf', 2])) return false;
      explain(at && under(at, '/tool_name'), property2, [checkBuiltinTool]);
    }
    const property4 = object1['content'];
    if (property4 === undefined) {
      if (stop(at, '', [schema1, 'required', 'content'])) return false;
    } else if (!checkInterleavedContent(property4, at && under(at, '/content'))) return false;
    const property6 = object1['metadata'];
    if (property6 === undefined) {
      if (stop(at, '', [schema1, 'required', 'metadata'])) return false;
    } else if (
      objectOf(property6) === undefined &&
      property6 !== null &&
      stop(at, '/metadata', [schema1 + '/properties/metadata', 'type', ['object', 'null']])
    )
      return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
