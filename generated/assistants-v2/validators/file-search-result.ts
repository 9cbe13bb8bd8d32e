// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FileSearchResult } from '../types/file-search-result.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/FileSearchResult';
const schema2: string = '#/components/schemas/FileSearchResult/properties/content/items';

/** What is wrong with a value that should be FileSearchResult; nothing when it is valid. */
export function validateFileSearchResult(value: unknown): readonly Issue[] {
  return judge(checkFileSearchResult, value);
}

export function isFileSearchResult(value: unknown): value is FileSearchResult {
  return accepts(checkFileSearchResult, value);
}

export function checkFileSearchResult(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['file_id'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['file_id'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'file_id'])) return false;
    } else if (
      typeof property1 !== 'string' &&
      stop(at, '/file_id', [schema1 + '/properties/file_id', 'type', 'string'])
    )
      return false;
    const property2 = object1['file_name'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'file_name'])) return false;
    } else if (
      typeof property2 !== 'string' &&
      stop(at, '/file_name', [schema1 + '/properties/file_name', 'type', 'string'])
    )
      return false;
    const property3 = object1['score'];
    if (property3 === undefined) {
      if (stop(at, '', [schema1, 'required', 'score'])) return false;
    } else if (typeof property3 === 'number' && Number.isFinite(property3)) {
      if (property3 < 0 && stop(at, '/score', [schema1 + '/properties/score', 'minimum', 0])) return false;
      if (property3 > 1 && stop(at, '/score', [schema1 + '/properties/score', 'maximum', 1])) return false;
    } else if (stop(at, '/score', [schema1 + '/properties/score', 'type', 'number'])) return false;
    const property4 = object1['content'];
    if (property4 !== undefined) {
      if (Array.isArray(property4)) {
        for (let index1 = 0; index1 < property4.length; index1++) {
          const item1: unknown = property4[index1];
          if (!checkFileSearchResult$2(item1, at && under(at, `/content/${index1}`))) return false;
        }
      } else if (stop(at, '/content', [schema1 + '/properties/content', 'type', 'array'])) return false;
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}

function checkFileSearchResult$2(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 !== undefined) {
      if (property1 !== 'text' && stop(at, '/type', [schema2 + '/properties/type', 'const', ['text']])) return false;
    }
    const property3 = object1['text'];
    if (property3 !== undefined) {
      if (typeof property3 !== 'string' && stop(at, '/text', [schema2 + '/properties/text', 'type', 'string']))
        return false;
    }
  } else if (stop(at, '', [schema2, 'type', 'object'])) return false;
  return true;
}
