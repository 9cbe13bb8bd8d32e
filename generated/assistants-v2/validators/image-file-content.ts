// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ImageFileContent } from '../types/image-file-content.ts';
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

const schema1: string = '#/components/schemas/ImageFileContent';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['image_file']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/image_file/properties/file_id', 'type', 'string');
const required2: Rule = rule(schema1 + '/properties/image_file', 'required', 'file_id');
const type2: Rule = rule(schema1 + '/properties/image_file', 'type', 'object');
const required3: Rule = rule(schema1, 'required', 'image_file');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ImageFileContent; nothing when it is valid. */
export function validateImageFileContent(value: unknown): readonly Issue[] {
  return judge(checkImageFileContent, value);
}

export function isImageFileContent(value: unknown): value is ImageFileContent {
  return accepts(checkImageFileContent, value);
}

export function checkImageFileContent(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'image_file' && stop(at, '/type', const1)) return false;
    const property3 = object1['image_file'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else {
      let object3 = objectOf(property3);
      if (object3 !== undefined) {
        let property4 = object3['file_id'];
        if (Object.getPrototypeOf(object3) !== Object.prototype) {
          object3 = ownProperties(object3);
          property4 = object3['file_id'];
        }
        if (property4 === undefined) {
          if (stop(at, '/image_file', required2)) return false;
        } else if (typeof property4 !== 'string' && stop(at, '/image_file/file_id', type1)) return false;
        const property5 = object3['detail'];
        if (property5 !== undefined) {
          if (!checkImageDetail(property5, at && under(at, '/image_file/detail'))) return false;
        }
      } else if (stop(at, '/image_file', type2)) return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}
