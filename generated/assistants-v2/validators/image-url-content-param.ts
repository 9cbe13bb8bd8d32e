// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ImageUrlContentParam } from '../types/image-url-content-param.ts';
import { checkImageDetail } from './image-detail.ts';
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

const schema1: string = '#/components/schemas/ImageUrlContentParam';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['image_url']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/image_url/properties/url', 'type', 'string');
const required2: Rule = rule(schema1 + '/properties/image_url', 'required', 'url');
const type2: Rule = rule(schema1 + '/properties/image_url', 'type', 'object');
const required3: Rule = rule(schema1, 'required', 'image_url');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ImageUrlContentParam; nothing when it is valid. */
export function validateImageUrlContentParam(value: unknown): readonly Issue[] {
  return judge(checkImageUrlContentParam, value);
}

export function isImageUrlContentParam(value: unknown): value is ImageUrlContentParam {
  return accepts(checkImageUrlContentParam, value);
}

export function checkImageUrlContentParam(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'image_url' && stop(at, '/type', const1)) return false;
    const property3 = object1['image_url'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else {
      let object3 = objectOf(property3);
      if (object3 !== undefined) {
        let property4 = object3['url'];
        if (Object.getPrototypeOf(object3) !== Object.prototype) {
          object3 = ownProperties(object3);
          property4 = object3['url'];
        }
        if (property4 === undefined) {
          if (stop(at, '/image_url', required2)) return false;
        } else if (typeof property4 !== 'string' && stop(at, '/image_url/url', type1)) return false;
        const property5 = object3['detail'];
        if (property5 !== undefined) {
          if (!checkImageDetail(property5, at && under(at, '/image_url/detail'))) return false;
        }
        for (const key3 of Object.keys(object3)) {
          if (object3[key3] === undefined) continue;
          if (
            !(key3 === 'url' || key3 === 'detail') &&
            stop(at, '/image_url', rule(schema1 + '/properties/image_url', 'additionalProperties', key3))
          )
            return false;
        }
      } else if (stop(at, '/image_url', type2)) return false;
    }
    for (const key4 of Object.keys(object1)) {
      if (object1[key4] === undefined) continue;
      if (!(key4 === 'type' || key4 === 'image_url') && stop(at, '', rule(schema1, 'additionalProperties', key4)))
        return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}
