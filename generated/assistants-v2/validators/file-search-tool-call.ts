// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FileSearchToolCall } from '../types/file-search-tool-call.ts';
import { checkFileSearchRankingOptions } from './file-search-ranking-options.ts';
import { checkFileSearchResult } from './file-search-result.ts';
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

const schema1: string = '#/components/schemas/FileSearchToolCall';
const type1: Rule = rule(schema1 + '/properties/id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'id');
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['file_search']);
const required2: Rule = rule(schema1, 'required', 'type');
const type2: Rule = rule(schema1 + '/properties/file_search', 'type', 'object');
const required3: Rule = rule(schema1, 'required', 'file_search');
const type3: Rule = rule(schema1, 'type', 'object');
const schema2: string = '#/components/schemas/FileSearchToolCall/properties/file_search/properties/results';
const type4: Rule = rule(schema2, 'type', 'array');

/** What is wrong with a value that should be FileSearchToolCall; nothing when it is valid. */
export function validateFileSearchToolCall(value: unknown): readonly Issue[] {
  return judge(checkFileSearchToolCall, value);
}

export function isFileSearchToolCall(value: unknown): value is FileSearchToolCall {
  return accepts(checkFileSearchToolCall, value);
}

export function checkFileSearchToolCall(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['id'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['id'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/id', type1)) return false;
    const property2 = object1['type'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (property2 !== 'file_search' && stop(at, '/type', const1)) return false;
    const property4 = object1['file_search'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else {
      let object4 = objectOf(property4);
      if (object4 !== undefined) {
        let property5 = object4['ranking_options'];
        if (Object.getPrototypeOf(object4) !== Object.prototype) {
          object4 = ownProperties(object4);
          property5 = object4['ranking_options'];
        }
        if (property5 !== undefined) {
          if (!checkFileSearchRankingOptions(property5, at && under(at, '/file_search/ranking_options'))) return false;
        }
        const property7 = object4['results'];
        if (property7 !== undefined) {
          if (!checkFileSearchToolCall$file_search$results(property7, at && under(at, '/file_search/results')))
            return false;
        }
      } else if (stop(at, '/file_search', type2)) return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}

function checkFileSearchToolCall$file_search$results(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkFileSearchResult(item1, at && under(at, `/${index1}`))) return false;
    }
  } else if (stop(at, '', type4)) return false;
  return true;
}
