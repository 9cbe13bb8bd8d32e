// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FileSearchTool } from '../types/file-search-tool.ts';
import { checkFileSearchOptions } from './file-search-options.ts';
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

const schema1: string = '#/components/schemas/FileSearchTool';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['file_search']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be FileSearchTool; nothing when it is valid. */
export function validateFileSearchTool(value: unknown): readonly Issue[] {
  return judge(checkFileSearchTool, value);
}

export function isFileSearchTool(value: unknown): value is FileSearchTool {
  return accepts(checkFileSearchTool, value);
}

export function checkFileSearchTool(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'file_search' && stop(at, '/type', const1)) return false;
    const property3 = object1['file_search'];
    if (property3 !== undefined) {
      if (!checkFileSearchOptions(property3, at && under(at, '/file_search'))) return false;
    }
  } else if (stop(at, '', type1)) return false;
  return true;
}
