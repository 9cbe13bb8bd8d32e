// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ImageUrlContentDelta } from '../types/image-url-content-delta.ts';
import { checkDeltaIndex } from './delta-index.ts';
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

const schema1: string = '#/components/schemas/ImageUrlContentDelta';
const required1: Rule = rule(schema1, 'required', 'index');
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['image_url']);
const required2: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/image_url/properties/url', 'type', 'string');
const type2: Rule = rule(schema1 + '/properties/image_url', 'type', 'object');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ImageUrlContentDelta; nothing when it is valid. */
export function validateImageUrlContentDelta(value: unknown): readonly Issue[] {
  return judge(checkImageUrlContentDelta, value);
}

export function isImageUrlContentDelta(value: unknown): value is ImageUrlContentDelta {
  return accepts(checkImageUrlContentDelta, value);
}

export function checkImageUrlContentDelta(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['index'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['index'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (!checkDeltaIndex(property1, at && under(at, '/index'))) return false;
    const property3 = object1['type'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (property3 !== 'image_url' && stop(at, '/type', const1)) return false;
    const property5 = object1['image_url'];
    if (property5 !== undefined) {
      let object4 = objectOf(property5);
      if (object4 !== undefined) {
        let property6 = object4['url'];
        if (Object.getPrototypeOf(object4) !== Object.prototype) {
          object4 = ownProperties(object4);
          property6 = object4['url'];
        }
        if (property6 !== undefined) {
          if (typeof property6 !== 'string' && stop(at, '/image_url/url', type1)) return false;
        }
        const property7 = object4['detail'];
        if (property7 !== undefined) {
          if (!checkImageDetail(property7, at && under(at, '/image_url/detail'))) return false;
        }
      } else if (stop(at, '/image_url', type2)) return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}
