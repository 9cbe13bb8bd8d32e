// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseOutputMessageContent } from '../types/open-ai-response-output-message-content.ts';
import { checkOpenAIResponseContentPartRefusal } from './open-ai-response-content-part-refusal.ts';
import { checkOpenAIResponseOutputMessageContentOutputText } from './open-ai-response-output-message-content-output-text.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseOutputMessageContent';

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
      if (stop(at, '', [schema1, 'oneOf', ['type', 'output_text', 'refusal']])) return false;
      break;
    }
    default: {
      if (stop(at, '', [schema1, 'oneOf', ['type', 'output_text', 'refusal']])) return false;
    }
  }
  return true;
}
