// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { MessageContentDelta } from '../types/message-content-delta.ts';
import { checkImageFileContentDelta } from './image-file-content-delta.ts';
import { checkImageUrlContentDelta } from './image-url-content-delta.ts';
import { checkRefusalContentDelta } from './refusal-content-delta.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';
import { checkTextContentDelta } from './text-content-delta.ts';

const schema1: string = '#/components/schemas/MessageContentDelta';
const oneOf1: Rule = rule(schema1, 'oneOf', ['type', 'image_file', 'image_url', 'text', 'refusal']);

/** What is wrong with a value that should be MessageContentDelta; nothing when it is valid. */
export function validateMessageContentDelta(value: unknown): readonly Issue[] {
  return judge(checkMessageContentDelta, value);
}

export function isMessageContentDelta(value: unknown): value is MessageContentDelta {
  return accepts(checkMessageContentDelta, value);
}

export function checkMessageContentDelta(value: unknown, at?: Issues): boolean {
  let tag1: unknown;
  let object6 = objectOf(value);
  if (object6 !== undefined) {
    let property6 = object6['type'];
    if (Object.getPrototypeOf(object6) !== Object.prototype) {
      object6 = ownProperties(object6);
      property6 = object6['type'];
    }
    tag1 = property6;
  }
  switch (tag1) {
    case 'image_file': {
      if (!checkImageFileContentDelta(value, at)) return false;
      break;
    }
    case 'image_url': {
      if (!checkImageUrlContentDelta(value, at)) return false;
      break;
    }
    case 'text': {
      if (!checkTextContentDelta(value, at)) return false;
      break;
    }
    case 'refusal': {
      if (!checkRefusalContentDelta(value, at)) return false;
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
