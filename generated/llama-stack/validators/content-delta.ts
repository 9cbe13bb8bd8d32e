// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ContentDelta } from '../types/content-delta.ts';
import { checkImageDelta } from './image-delta.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';
import { checkTextDelta } from './text-delta.ts';
import { checkToolCallDelta } from './tool-call-delta.ts';

const schema1: string = '#/components/schemas/ContentDelta';
const oneOf1: Rule = rule(schema1, 'oneOf', ['type', 'text', 'image', 'tool_call']);

/** What is wrong with a value that should be ContentDelta; nothing when it is valid. */
export function validateContentDelta(value: unknown): readonly Issue[] {
  return judge(checkContentDelta, value);
}

export function isContentDelta(value: unknown): value is ContentDelta {
  return accepts(checkContentDelta, value);
}

export function checkContentDelta(value: unknown, at?: Issues): boolean {
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
    case 'text': {
      if (!checkTextDelta(value, at)) return false;
      break;
    }
    case 'image': {
      if (!checkImageDelta(value, at)) return false;
      break;
    }
    case 'tool_call': {
      if (!checkToolCallDelta(value, at)) return false;
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
