// Generated from spec/assistants/files.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FileList } from '../types/file-list.ts';
import { checkFileObject } from './file-object.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/FileList';

/** What is wrong with a value that should be FileList; nothing when it is valid. */
export function validateFileList(value: unknown): readonly Issue[] {
  return judge(checkFileList, value);
}

export function isFileList(value: unknown): value is FileList {
  return accepts(checkFileList, value);
}

export function checkFileList(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['object'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['object'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'object'])) return false;
    } else if (property1 !== 'list' && stop(at, '/object', [schema1 + '/properties/object', 'const', ['list']]))
      return false;
    const property3 = object1['data'];
    if (property3 === undefined) {
      if (stop(at, '', [schema1, 'required', 'data'])) return false;
    } else if (Array.isArray(property3)) {
      for (let index1 = 0; index1 < property3.length; index1++) {
        const item1: unknown = property3[index1];
        if (!checkFileObject(item1, at && under(at, `/data/${index1}`))) return false;
      }
    } else if (stop(at, '/data', [schema1 + '/properties/data', 'type', 'array'])) return false;
    const property5 = object1['first_id'];
    if (property5 === undefined) {
      if (stop(at, '', [schema1, 'required', 'first_id'])) return false;
    } else if (
      typeof property5 !== 'string' &&
      property5 !== null &&
      stop(at, '/first_id', [schema1 + '/properties/first_id', 'type', ['string', 'null']])
    )
      return false;
    const property6 = object1['last_id'];
    if (property6 === undefined) {
      if (stop(at, '', [schema1, 'required', 'last_id'])) return false;
    } else if (
      typeof property6 !== 'string' &&
      property6 !== null &&
      stop(at, '/last_id', [schema1 + '/properties/last_id', 'type', ['string', 'null']])
    )
      return false;
    const property7 = object1['has_more'];
    if (property7 === undefined) {
      if (stop(at, '', [schema1, 'required', 'has_more'])) return false;
    } else if (
      typeof property7 !== 'boolean' &&
      stop(at, '/has_more', [schema1 + '/properties/has_more', 'type', 'boolean'])
    )
      return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
