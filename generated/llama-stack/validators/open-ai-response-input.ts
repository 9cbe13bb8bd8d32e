// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseInput } from '../types/open-ai-response-input.ts';
import { checkOpenAIResponseInputFunctionToolCallOutput } from './open-ai-response-input-function-tool-call-output.ts';
import { checkOpenAIResponseMessage } from './open-ai-response-message.ts';
import { checkOpenAIResponseOutputMessageFileSearchToolCall } from './open-ai-response-output-message-file-search-tool-call.ts';
import { checkOpenAIResponseOutputMessageFunctionToolCall } from './open-ai-response-output-message-function-tool-call.ts';
import { checkOpenAIResponseOutputMessageMCPCall } from './open-ai-response-output-message-mcp-call.ts';
import { checkOpenAIResponseOutputMessageMCPListTools } from './open-ai-response-output-message-mcp-list-tools.ts';
import { checkOpenAIResponseOutputMessageWebSearchToolCall } from './open-ai-response-output-message-web-search-tool-call.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseInput';
const oneOf1: Rule = rule(schema1, 'oneOf', [
  'type',
  'message',
  'web_search_call',
  'file_search_call',
  'function_call',
  'function_call_output',
  'mcp_call',
  'mcp_list_tools',
]);

/** What is wrong with a value that should be OpenAIResponseInput; nothing when it is valid. */
export function validateOpenAIResponseInput(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseInput, value);
}

export function isOpenAIResponseInput(value: unknown): value is OpenAIResponseInput {
  return accepts(checkOpenAIResponseInput, value);
}

export function checkOpenAIResponseInput(value: unknown, at?: Issues): boolean {
  let tag1: unknown;
  let object9 = objectOf(value);
  if (object9 !== undefined) {
    let property9 = object9['type'];
    if (Object.getPrototypeOf(object9) !== Object.prototype) {
      object9 = ownProperties(object9);
      property9 = object9['type'];
    }
    tag1 = property9;
  }
  switch (tag1) {
    case 'message': {
      if (!checkOpenAIResponseMessage(value, at)) return false;
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
    case 'function_call_output': {
      if (!checkOpenAIResponseInputFunctionToolCallOutput(value, at)) return false;
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
