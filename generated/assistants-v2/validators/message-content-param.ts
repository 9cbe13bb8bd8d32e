// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { MessageContentParam } from '../types/message-content-param.ts';
import { checkImageFileContentParam } from './image-file-content-param.ts';
import { checkImageUrlContentParam } from './image-url-content-param.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';
import { checkTextContentParam } from './text-content-param.ts';

const schema1: string = '#/components/schemas/MessageContentParam';
const oneOf1: Rule = rule(schema1, 'oneOf', ['type', 'image_file', 'image_url', 'text']);

/** What is wrong with a value that should be MessageContentParam; nothing when it is valid. */
export function validateMessageContentParam(value: unknown): readonly Issue[] {
  return judge(checkMessageContentParam, value);
}

export function isMessageContentParam(value: unknown): value is MessageContentParam {
  return accepts(checkMessageContentParam, value);
}

export function checkMessageContentParam(value: unknown, at?: Issues): boolean {
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
    case 'image_file': {
      if (!checkImageFileContentParam(value, at)) return false;
      break;
    }
    case 'image_url': {
      if (!checkImageUrlContentParam(value, at)) return false;
      break;
    }
    case 'text': {
      if (!checkTextContentParam(value, at)) return false;
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
