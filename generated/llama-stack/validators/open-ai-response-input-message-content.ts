// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseInputMessageContent } from '../types/open-ai-response-input-message-content.ts';
import { checkOpenAIResponseInputMessageContentImage } from './open-ai-response-input-message-content-image.ts';
import { checkOpenAIResponseInputMessageContentText } from './open-ai-response-input-message-content-text.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseInputMessageContent';
const oneOf1: Rule = rule(schema1, 'oneOf', ['type', 'input_text', 'input_image']);

/** What is wrong with a value that should be OpenAIResponseInputMessageContent; nothing when it is valid. */
export function validateOpenAIResponseInputMessageContent(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseInputMessageContent, value);
}

export function isOpenAIResponseInputMessageContent(value: unknown): value is OpenAIResponseInputMessageContent {
  return accepts(checkOpenAIResponseInputMessageContent, value);
}

export function checkOpenAIResponseInputMessageContent(value: unknown, at?: Issues): boolean {
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
    case 'input_text': {
      if (!checkOpenAIResponseInputMessageContentText(value, at)) return false;
      break;
    }
    case 'input_image': {
      if (!checkOpenAIResponseInputMessageContentImage(value, at)) return false;
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
