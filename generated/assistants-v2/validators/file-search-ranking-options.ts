// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FileSearchRankingOptions } from '../types/file-search-ranking-options.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/FileSearchRankingOptions';
const enum1: Rule = rule(schema1 + '/properties/ranker', 'enum', ['auto', 'default_2024_08_21']);
const minimum1: Rule = rule(schema1 + '/properties/score_threshold', 'minimum', 0);
const maximum1: Rule = rule(schema1 + '/properties/score_threshold', 'maximum', 1);
const type1: Rule = rule(schema1 + '/properties/score_threshold', 'type', 'number');
const required1: Rule = rule(schema1, 'required', 'score_threshold');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be FileSearchRankingOptions; nothing when it is valid. */
export function validateFileSearchRankingOptions(value: unknown): readonly Issue[] {
  return judge(checkFileSearchRankingOptions, value);
}

export function isFileSearchRankingOptions(value: unknown): value is FileSearchRankingOptions {
  return accepts(checkFileSearchRankingOptions, value);
}

export function checkFileSearchRankingOptions(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['ranker'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['ranker'];
    }
    if (property1 !== undefined) {
      if (property1 !== 'auto' && property1 !== 'default_2024_08_21' && stop(at, '/ranker', enum1)) return false;
    }
    const property2 = object1['score_threshold'];
    if (property2 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property2 === 'number' && Number.isFinite(property2)) {
      if (property2 < 0 && stop(at, '/score_threshold', minimum1)) return false;
      if (property2 > 1 && stop(at, '/score_threshold', maximum1)) return false;
    } else if (stop(at, '/score_threshold', type1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
