// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseOutputMessageMCPListTools } from '../types/open-ai-response-output-message-mcp-list-tools.ts';
import { checkMCPListToolsTool } from './mcp-list-tools-tool.ts';
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

const schema1: string = '#/components/schemas/OpenAIResponseOutputMessageMCPListTools';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['mcp_list_tools']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/id', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'id');
const type2: Rule = rule(schema1 + '/properties/server_label', 'type', 'string');
const required3: Rule = rule(schema1, 'required', 'server_label');
const type3: Rule = rule(schema1 + '/properties/tools', 'type', 'array');
const required4: Rule = rule(schema1, 'required', 'tools');
const type4: Rule = rule(schema1 + '/properties/error', 'type', ['string', 'null']);
const type5: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be OpenAIResponseOutputMessageMCPListTools; nothing when it is valid. */
export function validateOpenAIResponseOutputMessageMCPListTools(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseOutputMessageMCPListTools, value);
}

export function isOpenAIResponseOutputMessageMCPListTools(
  value: unknown,
): value is OpenAIResponseOutputMessageMCPListTools {
  return accepts(checkOpenAIResponseOutputMessageMCPListTools, value);
}

export function checkOpenAIResponseOutputMessageMCPListTools(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'mcp_list_tools' && stop(at, '/type', const1)) return false;
    const property2 = object1['id'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/id', type1)) return false;
    const property3 = object1['server_label'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property3 !== 'string' && stop(at, '/server_label', type2)) return false;
    const property4 = object1['tools'];
    if (property4 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (Array.isArray(property4)) {
      for (let index1 = 0; index1 < property4.length; index1++) {
        const item1: unknown = property4[index1];
        if (!checkMCPListToolsTool(item1, at && under(at, `/tools/${index1}`))) return false;
      }
    } else if (stop(at, '/tools', type3)) return false;
    const property6 = object1['error'];
    if (property6 !== undefined) {
      if (typeof property6 !== 'string' && property6 !== null && stop(at, '/error', type4)) return false;
    }
  } else if (stop(at, '', type5)) return false;
  return true;
}
