// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseInputParam } from '../types/open-ai-response-input-param.ts';
import { checkOpenAIResponseInputFunctionToolCallOutputParam } from './open-ai-response-input-function-tool-call-output-param.ts';
import { checkOpenAIResponseMessageParam } from './open-ai-response-message-param.ts';
import { checkOpenAIResponseOutputMessageFileSearchToolCallParam } from './open-ai-response-output-message-file-search-tool-call-param.ts';
import { checkOpenAIResponseOutputMessageFunctionToolCallParam } from './open-ai-response-output-message-function-tool-call-param.ts';
import { checkOpenAIResponseOutputMessageWebSearchToolCallParam } from './open-ai-response-output-message-web-search-tool-call-param.ts';
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
} from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseInputParam';
const anyOf1: Rule = rule(schema1, 'anyOf', 5);
const anyOf2: Rule = rule(schema1, 'anyOf', [
  'type',
  'message',
  'function_call_output',
  'function_call',
  'file_search_call',
  'web_search_call',
]);

/** What is wrong with a value that should be OpenAIResponseInputParam; nothing when it is valid. */
export function validateOpenAIResponseInputParam(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseInputParam, value);
}

export function isOpenAIResponseInputParam(value: unknown): value is OpenAIResponseInputParam {
  return accepts(checkOpenAIResponseInputParam, value);
}

export function checkOpenAIResponseInputParam(value: unknown, at?: Issues): boolean {
  let tag1: unknown;
  let object7 = objectOf(value);
  if (object7 !== undefined) {
    let property7 = object7['type'];
    if (Object.getPrototypeOf(object7) !== Object.prototype) {
      object7 = ownProperties(object7);
      property7 = object7['type'];
    }
    tag1 = property7;
  }
  switch (tag1) {
    case 'message': {
      if (!checkOpenAIResponseMessageParam(value, at)) return false;
      break;
    }
    case 'function_call_output': {
      if (!checkOpenAIResponseInputFunctionToolCallOutputParam(value, at)) return false;
      break;
    }
    case 'function_call': {
      if (!checkOpenAIResponseOutputMessageFunctionToolCallParam(value, at)) return false;
      break;
    }
    case 'file_search_call': {
      if (!checkOpenAIResponseOutputMessageFileSearchToolCallParam(value, at)) return false;
      break;
    }
    case 'web_search_call': {
      if (!checkOpenAIResponseOutputMessageWebSearchToolCallParam(value, at)) return false;
      break;
    }
    case undefined: {
      if (
        !(
          checkOpenAIResponseMessageParam(value) ||
          checkOpenAIResponseInputFunctionToolCallOutputParam(value) ||
          checkOpenAIResponseOutputMessageFunctionToolCallParam(value) ||
          checkOpenAIResponseOutputMessageFileSearchToolCallParam(value) ||
          checkOpenAIResponseOutputMessageWebSearchToolCallParam(value)
        )
      ) {
        if (stop(at, '', anyOf1)) return false;
        explain(at, value, [
          checkOpenAIResponseMessageParam,
          checkOpenAIResponseInputFunctionToolCallOutputParam,
          checkOpenAIResponseOutputMessageFunctionToolCallParam,
          checkOpenAIResponseOutputMessageFileSearchToolCallParam,
          checkOpenAIResponseOutputMessageWebSearchToolCallParam,
        ]);
      }
      break;
    }
    default: {
      if (stop(at, '', anyOf2)) return false;
    }
  }
  return true;
}
