// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseInputTool } from '../types/open-ai-response-input-tool.ts';
import { checkOpenAIResponseInputToolFileSearch } from './open-ai-response-input-tool-file-search.ts';
import { checkOpenAIResponseInputToolFunction } from './open-ai-response-input-tool-function.ts';
import { checkOpenAIResponseInputToolMCP } from './open-ai-response-input-tool-mcp.ts';
import { checkOpenAIResponseInputToolWebSearch } from './open-ai-response-input-tool-web-search.ts';
import { checkOpenAIResponseInputToolWebSearchPreview } from './open-ai-response-input-tool-web-search-preview.ts';
import { checkOpenAIResponseInputToolWebSearchPreview20250311 } from './open-ai-response-input-tool-web-search-preview20250311.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseInputTool';
const oneOf1: Rule = rule(schema1, 'oneOf', [
  'type',
  'web_search',
  'web_search_preview',
  'web_search_preview_2025_03_11',
  'file_search',
  'function',
  'mcp',
]);

/** What is wrong with a value that should be OpenAIResponseInputTool; nothing when it is valid. */
export function validateOpenAIResponseInputTool(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseInputTool, value);
}

export function isOpenAIResponseInputTool(value: unknown): value is OpenAIResponseInputTool {
  return accepts(checkOpenAIResponseInputTool, value);
}

export function checkOpenAIResponseInputTool(value: unknown, at?: Issues): boolean {
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
    case 'web_search': {
      if (!checkOpenAIResponseInputToolWebSearch(value, at)) return false;
      break;
    }
    case 'web_search_preview': {
      if (!checkOpenAIResponseInputToolWebSearchPreview(value, at)) return false;
      break;
    }
    case 'web_search_preview_2025_03_11': {
      if (!checkOpenAIResponseInputToolWebSearchPreview20250311(value, at)) return false;
      break;
    }
    case 'file_search': {
      if (!checkOpenAIResponseInputToolFileSearch(value, at)) return false;
      break;
    }
    case 'function': {
      if (!checkOpenAIResponseInputToolFunction(value, at)) return false;
      break;
    }
    case 'mcp': {
      if (!checkOpenAIResponseInputToolMCP(value, at)) return false;
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
