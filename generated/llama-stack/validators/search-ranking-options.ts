// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { SearchRankingOptions } from '../types/search-ranking-options.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/SearchRankingOptions';
const type1: Rule = rule(schema1 + '/properties/ranker', 'type', ['string', 'null']);
const type2: Rule = rule(schema1 + '/properties/score_threshold', 'type', ['number', 'null']);
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be SearchRankingOptions; nothing when it is valid. */
export function validateSearchRankingOptions(value: unknown): readonly Issue[] {
  return judge(checkSearchRankingOptions, value);
}

export function isSearchRankingOptions(value: unknown): value is SearchRankingOptions {
  return accepts(checkSearchRankingOptions, value);
}

export function checkSearchRankingOptions(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['ranker'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['ranker'];
    }
    if (property1 !== undefined) {
      if (typeof property1 !== 'string' && property1 !== null && stop(at, '/ranker', type1)) return false;
    }
    const property2 = object1['score_threshold'];
    if (property2 !== undefined) {
      if (!Number.isFinite(property2) && property2 !== null && stop(at, '/score_threshold', type2)) return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}
