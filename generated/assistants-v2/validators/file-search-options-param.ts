// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FileSearchOptionsParam } from '../types/file-search-options-param.ts';
import { checkFileSearchRankingOptionsParam } from './file-search-ranking-options-param.ts';
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

const schema1: string = '#/components/schemas/FileSearchOptionsParam';
const minimum1: Rule = rule(schema1 + '/properties/max_num_results', 'minimum', 1);
const maximum1: Rule = rule(schema1 + '/properties/max_num_results', 'maximum', 50);
const type1: Rule = rule(schema1 + '/properties/max_num_results', 'type', 'integer');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be FileSearchOptionsParam; nothing when it is valid. */
export function validateFileSearchOptionsParam(value: unknown): readonly Issue[] {
  return judge(checkFileSearchOptionsParam, value);
}

export function isFileSearchOptionsParam(value: unknown): value is FileSearchOptionsParam {
  return accepts(checkFileSearchOptionsParam, value);
}

export function checkFileSearchOptionsParam(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['max_num_results'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['max_num_results'];
    }
    if (property1 !== undefined) {
      if (typeof property1 === 'number' && Number.isInteger(property1)) {
        if (property1 < 1 && stop(at, '/max_num_results', minimum1)) return false;
        if (property1 > 50 && stop(at, '/max_num_results', maximum1)) return false;
      } else if (stop(at, '/max_num_results', type1)) return false;
    }
    const property2 = object1['ranking_options'];
    if (property2 !== undefined) {
      if (!checkFileSearchRankingOptionsParam(property2, at && under(at, '/ranking_options'))) return false;
    }
    for (const key2 of Object.keys(object1)) {
      if (object1[key2] === undefined) continue;
      if (
        !(key2 === 'max_num_results' || key2 === 'ranking_options') &&
        stop(at, '', rule(schema1, 'additionalProperties', key2))
      )
        return false;
    }
  } else if (stop(at, '', type2)) return false;
  return true;
}
