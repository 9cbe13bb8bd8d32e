// Generated from spec/assistants/files.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FileDeleted } from '../types/file-deleted.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/FileDeleted';

/** What is wrong with a value that should be FileDeleted; nothing when it is valid. */
export function validateFileDeleted(value: unknown): readonly Issue[] {
  return judge(checkFileDeleted, value);
}

export function isFileDeleted(value: unknown): value is FileDeleted {
  return accepts(checkFileDeleted, value);
}

export function checkFileDeleted(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['id'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['id'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'id'])) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/id', [schema1 + '/properties/id', 'type', 'string']))
      return false;
    const property2 = object1['object'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'object'])) return false;
    } else if (property2 !== 'file' && stop(at, '/object', [schema1 + '/properties/object', 'const', ['file']]))
      return false;
    const property4 = object1['deleted'];
    if (property4 === undefined) {
      if (stop(at, '', [schema1, 'required', 'deleted'])) return false;
    } else if (
      typeof property4 !== 'boolean' &&
      stop(at, '/deleted', [schema1 + '/properties/deleted', 'type', 'boolean'])
    )
      return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
