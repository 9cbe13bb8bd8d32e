// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseOutput } from '../types/open-ai-response-output.ts';
import { checkOpenAIResponseOutputMessage } from './open-ai-response-output-message.ts';
import { checkOpenAIResponseOutputMessageFileSearchToolCall } from './open-ai-response-output-message-file-search-tool-call.ts';
import { checkOpenAIResponseOutputMessageFunctionToolCall } from './open-ai-response-output-message-function-tool-call.ts';
import { checkOpenAIResponseOutputMessageMCPCall } from './open-ai-response-output-message-mcp-call.ts';
import { checkOpenAIResponseOutputMessageMCPListTools } from './open-ai-response-output-message-mcp-list-tools.ts';
import { checkOpenAIResponseOutputMessageWebSearchToolCall } from './open-ai-response-output-message-web-search-tool-call.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseOutput';
const oneOf1: Rule = rule(schema1, 'oneOf', [
  'type',
  'message',
  'web_search_call',
  'file_search_call',
  'function_call',
  'mcp_call',
  'mcp_list_tools',
]);

/** What is wrong with a value that should be OpenAIResponseOutput; nothing when it is valid. */
export function validateOpenAIResponseOutput(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseOutput, value);
}

export function isOpenAIResponseOutput(value: unknown): value is OpenAIResponseOutput {
  return accepts(checkOpenAIResponseOutput, value);
}

export function checkOpenAIResponseOutput(value: unknown, at?: Issues): boolean {
  let tag1: unknown;
  let object8 = objectOf(value);
  if (object8 !== undefined) {
    let property8 = object8['type'];
    if (Object.getPrototypeOf(object8) !== Object.prototype) {
      object8 = ownProperties(object8);
      property8 = object8['type'];
    }
    tag1 = property8;
  }
  switch (tag1) {
    case 'message': {
      if (!checkOpenAIResponseOutputMessage(value, at)) return false;
      break;
    }
    case 'web_search_call': {
      if (!checkOpenAIResponseOutputMessageWebSearchToolCall(value, at)) return false;
      break;
    }
    case 'file_search_call': {
      if (!checkOpenAIResponseOutputMessageFileSearchToolCall(value, at)) return false;
      break;
    }
    case 'function_call': {
      if (!checkOpenAIResponseOutputMessageFunctionToolCall(value, at)) return false;
      break;
    }
    case 'mcp_call': {
      if (!checkOpenAIResponseOutputMessageMCPCall(value, at)) return false;
      break;
    }
    case 'mcp_list_tools': {
      if (!checkOpenAIResponseOutputMessageMCPListTools(value, at)) return false;
      break;
    }
    case undefined: {
      if (stop(at, '', oneOf1)) return false;
      break;
    }
    default: {
      if (stop(at, '', oneOf1)) return false;
    }
  }
  return true;
}
