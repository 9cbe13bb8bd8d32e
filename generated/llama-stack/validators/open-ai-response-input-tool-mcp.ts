// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseInputToolMCP } from '../types/open-ai-response-input-tool-mcp.ts';
import { checkAllowedToolsFilter } from './allowed-tools-filter.ts';
import { checkApprovalFilter } from './approval-filter.ts';
import { checkOpenAIResponseMcpApprovalSetting } from './open-ai-response-mcp-approval-setting.ts';
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

const schema1: string = '#/components/schemas/OpenAIResponseInputToolMCP';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['mcp']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/server_label', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'server_label');
const type2: Rule = rule(schema1 + '/properties/server_url', 'type', 'string');
const required3: Rule = rule(schema1, 'required', 'server_url');
const type3: Rule = rule(schema1 + '/properties/headers', 'type', ['object', 'null']);
const anyOf1: Rule = rule(schema1 + '/properties/require_approval', 'anyOf', 2);
const anyOf2: Rule = rule(schema1 + '/properties/allowed_tools', 'anyOf', 3);
const type4: Rule = rule(schema1, 'type', 'object');
const schema2: string = '#/components/schemas/OpenAIResponseInputToolMCP/properties/allowed_tools/anyOf/0';
const type5: Rule = rule(schema2 + '/items', 'type', 'string');
const type6: Rule = rule(schema2, 'type', 'array');

/** What is wrong with a value that should be OpenAIResponseInputToolMCP; nothing when it is valid. */
export function validateOpenAIResponseInputToolMCP(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseInputToolMCP, value);
}

export function isOpenAIResponseInputToolMCP(value: unknown): value is OpenAIResponseInputToolMCP {
  return accepts(checkOpenAIResponseInputToolMCP, value);
}

export function checkOpenAIResponseInputToolMCP(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'mcp' && stop(at, '/type', const1)) return false;
    const property2 = object1['server_label'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/server_label', type1)) return false;
    const property3 = object1['server_url'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property3 !== 'string' && stop(at, '/server_url', type2)) return false;
    const property4 = object1['headers'];
    if (property4 !== undefined) {
      if (objectOf(property4) === undefined && property4 !== null && stop(at, '/headers', type3)) return false;
    }
    const property6 = object1['require_approval'];
    if (property6 !== undefined) {
      if (!(checkOpenAIResponseMcpApprovalSetting(property6) || checkApprovalFilter(property6))) {
        if (stop(at, '/require_approval', anyOf1)) return false;
        explain(at && under(at, '/require_approval'), property6, [
          checkOpenAIResponseMcpApprovalSetting,
          checkApprovalFilter,
        ]);
      }
    }
    const property8 = object1['allowed_tools'];
    if (property8 !== undefined) {
      if (
        !(
          property8 === null ||
          checkOpenAIResponseInputToolMCP$allowed_tools$anyOf0(property8) ||
          checkAllowedToolsFilter(property8)
        )
      ) {
        if (stop(at, '/allowed_tools', anyOf2)) return false;
        explain(at && under(at, '/allowed_tools'), property8, [
          checkOpenAIResponseInputToolMCP$allowed_tools$anyOf0,
          checkAllowedToolsFilter,
        ]);
      }
    }
  } else if (stop(at, '', type4)) return false;
  return true;
}

function checkOpenAIResponseInputToolMCP$allowed_tools$anyOf0(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (typeof item1 !== 'string' && stop(at, `/${index1}`, type5)) return false;
    }
  } else if (stop(at, '', type6)) return false;
  return true;
}
