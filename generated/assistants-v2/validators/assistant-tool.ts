// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AssistantTool } from '../types/assistant-tool.ts';
import { checkCodeInterpreterTool } from './code-interpreter-tool.ts';
import { checkFileSearchTool } from './file-search-tool.ts';
import { checkFunctionTool } from './function-tool.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/AssistantTool';
const oneOf1: Rule = rule(schema1, 'oneOf', ['type', 'code_interpreter', 'file_search', 'function']);

/** What is wrong with a value that should be AssistantTool; nothing when it is valid. */
export function validateAssistantTool(value: unknown): readonly Issue[] {
  return judge(checkAssistantTool, value);
}

export function isAssistantTool(value: unknown): value is AssistantTool {
  return accepts(checkAssistantTool, value);
}

export function checkAssistantTool(value: unknown, at?: Issues): boolean {
  let tag1: unknown;
  let object5 = objectOf(value);
  if (object5 !== undefined) {
    let property5 = object5['type'];
    if (Object.getPrototypeOf(object5) !== Object.prototype) {
      object5 = ownProperties(object5);
      property5 = object5['type'];
    }
    tag1 = property5;
  }
  switch (tag1) {
    case 'code_interpreter': {
      if (!checkCodeInterpreterTool(value, at)) return false;
      break;
    }
    case 'file_search': {
      if (!checkFileSearchTool(value, at)) return false;
      break;
    }
    case 'function': {
      if (!checkFunctionTool(value, at)) return false;
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
