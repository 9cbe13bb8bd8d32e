// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { InterleavedContentItemParam } from '../types/interleaved-content-item-param.ts';
import { checkImageContentItemParam } from './image-content-item-param.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';
import { checkTextContentItem } from './text-content-item.ts';

const schema1: string = '#/components/schemas/InterleavedContentItemParam';
const oneOf1: Rule = rule(schema1, 'oneOf', ['type', 'image', 'text']);

/** What is wrong with a value that should be InterleavedContentItemParam; nothing when it is valid. */
export function validateInterleavedContentItemParam(value: unknown): readonly Issue[] {
  return judge(checkInterleavedContentItemParam, value);
}

export function isInterleavedContentItemParam(value: unknown): value is InterleavedContentItemParam {
  return accepts(checkInterleavedContentItemParam, value);
}

export function checkInterleavedContentItemParam(value: unknown, at?: Issues): boolean {
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
      if (!checkImageContentItemParam(value, at)) return false;
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
