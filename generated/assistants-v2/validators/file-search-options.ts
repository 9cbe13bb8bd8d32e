// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FileSearchOptions } from '../types/file-search-options.ts';
import { checkFileSearchRankingOptions } from './file-search-ranking-options.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/FileSearchOptions';

/** What is wrong with a value that should be FileSearchOptions; nothing when it is valid. */
export function validateFileSearchOptions(value: unknown): readonly Issue[] {
  return judge(checkFileSearchOptions, value);
}

export function isFileSearchOptions(value: unknown): value is FileSearchOptions {
  return accepts(checkFileSearchOptions, value);
}

export function checkFileSearchOptions(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['max_num_results'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['max_num_results'];
    }
    if (property1 !== undefined) {
      if (typeof property1 === 'number' && Number.isInteger(property1)) {
        if (property1 < 1 && stop(at, '/max_num_results', [schema1 + '/properties/max_num_results', 'minimum', 1]))
          return false;
        if (property1 > 50 && stop(at, '/max_num_results', [schema1 + '/properties/max_num_results', 'maximum', 50]))
          return false;
      } else if (stop(at, '/max_num_results', [schema1 + '/properties/max_num_results', 'type', 'integer']))
        return false;
    }
    const property2 = object1['ranking_options'];
    if (property2 !== undefined) {
      if (!checkFileSearchRankingOptions(property2, at && under(at, '/ranking_options'))) return false;
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
