// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseInputToolFileSearch } from '../types/open-ai-response-input-tool-file-search.ts';
import { checkSearchRankingOptions } from './search-ranking-options.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  explain,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseInputToolFileSearch';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['file_search']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/vector_store_ids/items', 'type', 'string');
const type2: Rule = rule(schema1 + '/properties/vector_store_ids', 'type', 'array');
const required2: Rule = rule(schema1, 'required', 'vector_store_ids');
const type3: Rule = rule(schema1 + '/properties/filters', 'type', ['object', 'null']);
const minimum1: Rule = rule(schema1 + '/properties/max_num_results', 'minimum', 1);
const maximum1: Rule = rule(schema1 + '/properties/max_num_results', 'maximum', 50);
const type4: Rule = rule(schema1 + '/properties/max_num_results', 'type', ['integer', 'null']);
const anyOf1: Rule = rule(schema1 + '/properties/ranking_options', 'anyOf', 2);
const type5: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be OpenAIResponseInputToolFileSearch; nothing when it is valid. */
export function validateOpenAIResponseInputToolFileSearch(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseInputToolFileSearch, value);
}

export function isOpenAIResponseInputToolFileSearch(value: unknown): value is OpenAIResponseInputToolFileSearch {
  return accepts(checkOpenAIResponseInputToolFileSearch, value);
}

export function checkOpenAIResponseInputToolFileSearch(value: unknown, at?: Issues): boolean {
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
    const property2 = object1['vector_store_ids'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (Array.isArray(property2)) {
      for (let index1 = 0; index1 < property2.length; index1++) {
        const item1: unknown = property2[index1];
        if (typeof item1 !== 'string' && stop(at, `/vector_store_ids/${index1}`, type1)) return false;
      }
    } else if (stop(at, '/vector_store_ids', type2)) return false;
    const property3 = object1['filters'];
    if (property3 !== undefined) {
      if (objectOf(property3) === undefined && property3 !== null && stop(at, '/filters', type3)) return false;
    }
    const property5 = object1['max_num_results'];
    if (property5 !== undefined) {
      if (typeof property5 === 'number' && Number.isInteger(property5)) {
        if (property5 < 1 && stop(at, '/max_num_results', minimum1)) return false;
        if (property5 > 50 && stop(at, '/max_num_results', maximum1)) return false;
      } else if (property5 !== null && stop(at, '/max_num_results', type4)) return false;
    }
    const property6 = object1['ranking_options'];
    if (property6 !== undefined) {
      if (!(property6 === null || checkSearchRankingOptions(property6))) {
        if (stop(at, '/ranking_options', anyOf1)) return false;
        explain(at && under(at, '/ranking_options'), property6, [checkSearchRankingOptions]);
      }
    }
  } else if (stop(at, '', type5)) return false;
  return true;
}
