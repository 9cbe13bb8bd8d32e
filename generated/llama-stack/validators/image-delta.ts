// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ImageDelta } from '../types/image-delta.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/ImageDelta';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['image']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/image', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'image');
const type2: Rule = rule(schema1, 'type', 'object');

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
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'image' && stop(at, '/type', const1)) return false;
    const property2 = object1['image'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/image', type1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
