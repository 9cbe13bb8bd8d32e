// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { MCPListToolsTool } from '../types/mcp-list-tools-tool.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/MCPListToolsTool';
const type1: Rule = rule(schema1 + '/properties/name', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'name');
const type2: Rule = rule(schema1 + '/properties/description', 'type', ['string', 'null']);
const required2: Rule = rule(schema1, 'required', 'description');
const type3: Rule = rule(schema1 + '/properties/input_schema', 'type', 'object');
const required3: Rule = rule(schema1, 'required', 'input_schema');
const type4: Rule = rule(schema1, 'type', 'object');

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
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/name', type1)) return false;
    const property2 = object1['description'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && property2 !== null && stop(at, '/description', type2)) return false;
    const property3 = object1['input_schema'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (objectOf(property3) === undefined && stop(at, '/input_schema', type3)) return false;
  } else if (stop(at, '', type4)) return false;
  return true;
}
