// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { InterleavedContentItem } from '../types/interleaved-content-item.ts';
import { checkImageContentItem } from './image-content-item.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';
import { checkTextContentItem } from './text-content-item.ts';

const schema1: string = '#/components/schemas/InterleavedContentItem';
const oneOf1: Rule = rule(schema1, 'oneOf', ['type', 'image', 'text']);

/** What is wrong with a value that should be InterleavedContentItem; nothing when it is valid. */
export function validateInterleavedContentItem(value: unknown): readonly Issue[] {
  return judge(checkInterleavedContentItem, value);
}

export function isInterleavedContentItem(value: unknown): value is InterleavedContentItem {
  return accepts(checkInterleavedContentItem, value);
}

export function checkInterleavedContentItem(value: unknown, at?: Issues): boolean {
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
    case 'image': {
      if (!checkImageContentItem(value, at)) return false;
      break;
    }
    case 'text': {
      if (!checkTextContentItem(value, at)) return false;
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
