// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { MCPListToolsTool } from '../types/mcp-list-tools-tool.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/MCPListToolsTool';

/** What is wrong with a value that should be MCPListToolsTool; nothing when it is valid. */
export function validateMCPListToolsTool(value: unknown): readonly Issue[] {
  return judge(checkMCPListToolsTool, value);
}

export function isMCPListToolsTool(value: unknown): value is MCPListToolsTool {
  return accepts(checkMCPListToolsTool, value);
}

export function checkMCPListToolsTool(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['name'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['name'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'name'])) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/name', [schema1 + '/properties/name', 'type', 'string']))
      return false;
    const property2 = object1['description'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'description'])) return false;
    } else if (
      typeof property2 !== 'string' &&
      property2 !== null &&
      stop(at, '/description', [schema1 + '/properties/description', 'type', ['string', 'null']])
    )
      return false;
    const property3 = object1['input_schema'];
    if (property3 === undefined) {
      if (stop(at, '', [schema1, 'required', 'input_schema'])) return false;
    } else if (
      objectOf(property3) === undefined &&
      stop(at, '/input_schema', [schema1 + '/properties/input_schema', 'type', 'object'])
    )
      return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
