// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ImageContentItemParam } from '../types/image-content-item-param.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';
import { checkURLOrDataParam } from './url-or-data-param.ts';

const schema1: string = '#/components/schemas/ImageContentItemParam';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['image']);
const required1: Rule = rule(schema1, 'required', 'type');
const required2: Rule = rule(schema1, 'required', 'image');
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ImageContentItemParam; nothing when it is valid. */
export function validateImageContentItemParam(value: unknown): readonly Issue[] {
  return judge(checkImageContentItemParam, value);
}

export function isImageContentItemParam(value: unknown): value is ImageContentItemParam {
  return accepts(checkImageContentItemParam, value);
}

export function checkImageContentItemParam(value: unknown, at?: Issues): boolean {
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
    } else if (!checkURLOrDataParam(property2, at && under(at, '/image'))) return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}
