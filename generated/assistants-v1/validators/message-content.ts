// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { MessageContent } from '../types/message-content.ts';
import { checkImageFileContent } from './image-file-content.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';
import { checkTextContent } from './text-content.ts';

const schema1: string = '#/components/schemas/MessageContent';
const oneOf1: Rule = rule(schema1, 'oneOf', ['type', 'image_file', 'text']);

/** What is wrong with a value that should be MessageContent; nothing when it is valid. */
export function validateMessageContent(value: unknown): readonly Issue[] {
  return judge(checkMessageContent, value);
}

export function isMessageContent(value: unknown): value is MessageContent {
  return accepts(checkMessageContent, value);
}

export function checkMessageContent(value: unknown, at?: Issues): boolean {
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
    case 'image_file': {
      if (!checkImageFileContent(value, at)) return false;
      break;
    }
    case 'text': {
      if (!checkTextContent(value, at)) return false;
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
