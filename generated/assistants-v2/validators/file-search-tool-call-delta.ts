// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FileSearchToolCallDelta } from '../types/file-search-tool-call-delta.ts';
import { checkDeltaIndex } from './delta-index.ts';
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

const schema1: string = '#/components/schemas/FileSearchToolCallDelta';
const required1: Rule = rule(schema1, 'required', 'index');
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['file_search']);
const required2: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/id', 'type', 'string');
const type2: Rule = rule(schema1 + '/properties/file_search', 'type', 'object');
const required3: Rule = rule(schema1, 'required', 'file_search');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be FileSearchToolCallDelta; nothing when it is valid. */
export function validateFileSearchToolCallDelta(value: unknown): readonly Issue[] {
  return judge(checkFileSearchToolCallDelta, value);
}

export function isFileSearchToolCallDelta(value: unknown): value is FileSearchToolCallDelta {
  return accepts(checkFileSearchToolCallDelta, value);
}

export function checkFileSearchToolCallDelta(value: unknown, at?: Issues): boolean {
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
    } else if (property3 !== 'file_search' && stop(at, '/type', const1)) return false;
    const property5 = object1['id'];
    if (property5 !== undefined) {
      if (typeof property5 !== 'string' && stop(at, '/id', type1)) return false;
    }
    const property6 = object1['file_search'];
    if (property6 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (objectOf(property6) === undefined && stop(at, '/file_search', type2)) return false;
  } else if (stop(at, '', type3)) return false;
  return true;
}
