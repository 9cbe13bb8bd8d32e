// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ImageDelta } from '../types/image-delta.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/ImageDelta';

/** What is wrong with a value that should be ImageDelta; nothing when it is valid. */
export function validateImageDelta(value: unknown): readonly Issue[] {
  return judge(checkImageDelta, value);
}

export function isImageDelta(value: unknown): value is ImageDelta {
  return accepts(checkImageDelta, value);
}

export function checkImageDelta(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'type'])) return false;
    } else if (property1 !== 'image' && stop(at, '/type', [schema1 + '/properties/type', 'const', ['image']]))
      return false;
    const property2 = object1['image'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'image'])) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/image', [schema1 + '/properties/image', 'type', 'string']))
      return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
