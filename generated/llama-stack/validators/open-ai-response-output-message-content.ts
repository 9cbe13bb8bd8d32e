// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseOutputMessageContent } from '../types/open-ai-response-output-message-content.ts';
import { checkOpenAIResponseContentPartRefusal } from './open-ai-response-content-part-refusal.ts';
import { checkOpenAIResponseOutputMessageContentOutputText } from './open-ai-response-output-message-content-output-text.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseOutputMessageContent';
const oneOf1: Rule = rule(schema1, 'oneOf', ['type', 'output_text', 'refusal']);

/** What is wrong with a value that should be OpenAIResponseOutputMessageContent; nothing when it is valid. */
export function validateOpenAIResponseOutputMessageContent(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseOutputMessageContent, value);
}

export function isOpenAIResponseOutputMessageContent(value: unknown): value is OpenAIResponseOutputMessageContent {
  return accepts(checkOpenAIResponseOutputMessageContent, value);
}

export function checkOpenAIResponseOutputMessageContent(value: unknown, at?: Issues): boolean {
  let tag1: unknown;
  let object4 = objectOf(value);
  if (object4 !== undefined) {
    let property4 = object4['type'];
    if (Object.getPrototypeOf(object4) !== Object.prototype) {
      object4 = ownProperties(object4);
      property4 = object4['type'];
    }
    tag1 = property4;
  }
  switch (tag1) {
    case 'output_text': {
      if (!checkOpenAIResponseOutputMessageContentOutputText(value, at)) return false;
      break;
    }
    case 'refusal': {
      if (!checkOpenAIResponseContentPartRefusal(value, at)) return false;
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
