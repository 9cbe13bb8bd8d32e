// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseInputMessageContentParam } from '../types/open-ai-response-input-message-content-param.ts';
import { checkOpenAIResponseInputMessageContentImageParam } from './open-ai-response-input-message-content-image-param.ts';
import { checkOpenAIResponseInputMessageContentText } from './open-ai-response-input-message-content-text.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseInputMessageContentParam';
const oneOf1: Rule = rule(schema1, 'oneOf', ['type', 'input_text', 'input_image']);

/** What is wrong with a value that should be OpenAIResponseInputMessageContentParam; nothing when it is valid. */
export function validateOpenAIResponseInputMessageContentParam(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseInputMessageContentParam, value);
}

export function isOpenAIResponseInputMessageContentParam(
  value: unknown,
): value is OpenAIResponseInputMessageContentParam {
  return accepts(checkOpenAIResponseInputMessageContentParam, value);
}

export function checkOpenAIResponseInputMessageContentParam(value: unknown, at?: Issues): boolean {
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
      if (!checkOpenAIResponseInputMessageContentImageParam(value, at)) return false;
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
