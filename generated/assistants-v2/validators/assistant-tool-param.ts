// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AssistantToolParam } from '../types/assistant-tool-param.ts';
import { checkCodeInterpreterToolParam } from './code-interpreter-tool-param.ts';
import { checkFileSearchToolParam } from './file-search-tool-param.ts';
import { checkFunctionToolParam } from './function-tool-param.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/AssistantToolParam';
const oneOf1: Rule = rule(schema1, 'oneOf', ['type', 'code_interpreter', 'file_search', 'function']);

/** What is wrong with a value that should be AssistantToolParam; nothing when it is valid. */
export function validateAssistantToolParam(value: unknown): readonly Issue[] {
  return judge(checkAssistantToolParam, value);
}

export function isAssistantToolParam(value: unknown): value is AssistantToolParam {
  return accepts(checkAssistantToolParam, value);
}

export function checkAssistantToolParam(value: unknown, at?: Issues): boolean {
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
      if (!checkCodeInterpreterToolParam(value, at)) return false;
      break;
    }
    case 'file_search': {
      if (!checkFileSearchToolParam(value, at)) return false;
      break;
    }
    case 'function': {
      if (!checkFunctionToolParam(value, at)) return false;
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
