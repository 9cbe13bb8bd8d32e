// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FileSearchResult } from '../types/file-search-result.ts';
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

const schema1: string = '#/components/schemas/FileSearchResult';
const type1: Rule = rule(schema1 + '/properties/file_id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'file_id');
const type2: Rule = rule(schema1 + '/properties/file_name', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'file_name');
const minimum1: Rule = rule(schema1 + '/properties/score', 'minimum', 0);
const maximum1: Rule = rule(schema1 + '/properties/score', 'maximum', 1);
const type3: Rule = rule(schema1 + '/properties/score', 'type', 'number');
const required3: Rule = rule(schema1, 'required', 'score');
const type4: Rule = rule(schema1 + '/properties/content', 'type', 'array');
const type5: Rule = rule(schema1, 'type', 'object');
const schema2: string = '#/components/schemas/FileSearchResult/properties/content/items';
const const1: Rule = rule(schema2 + '/properties/type', 'const', ['text']);
const type6: Rule = rule(schema2 + '/properties/text', 'type', 'string');
const type7: Rule = rule(schema2, 'type', 'object');

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
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/file_id', type1)) return false;
    const property2 = object1['file_name'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/file_name', type2)) return false;
    const property3 = object1['score'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property3 === 'number' && Number.isFinite(property3)) {
      if (property3 < 0 && stop(at, '/score', minimum1)) return false;
      if (property3 > 1 && stop(at, '/score', maximum1)) return false;
    } else if (stop(at, '/score', type3)) return false;
    const property4 = object1['content'];
    if (property4 !== undefined) {
      if (Array.isArray(property4)) {
        for (let index1 = 0; index1 < property4.length; index1++) {
          const item1: unknown = property4[index1];
          if (!checkFileSearchResult$content$items(item1, at && under(at, `/content/${index1}`))) return false;
        }
      } else if (stop(at, '/content', type4)) return false;
    }
  } else if (stop(at, '', type5)) return false;
  return true;
}

function checkFileSearchResult$content$items(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 !== undefined) {
      if (property1 !== 'text' && stop(at, '/type', const1)) return false;
    }
    const property3 = object1['text'];
    if (property3 !== undefined) {
      if (typeof property3 !== 'string' && stop(at, '/text', type6)) return false;
    }
  } else if (stop(at, '', type7)) return false;
  return true;
}
