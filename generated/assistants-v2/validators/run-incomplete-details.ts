// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RunIncompleteDetails } from '../types/run-incomplete-details.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/RunIncompleteDetails';
const enum1: Rule = rule(schema1 + '/properties/reason', 'enum', ['max_completion_tokens', 'max_prompt_tokens']);
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be RunIncompleteDetails; nothing when it is valid. */
export function validateRunIncompleteDetails(value: unknown): readonly Issue[] {
  return judge(checkRunIncompleteDetails, value);
}

export function isRunIncompleteDetails(value: unknown): value is RunIncompleteDetails {
  return accepts(checkRunIncompleteDetails, value);
}

export function checkRunIncompleteDetails(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['reason'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['reason'];
    }
    if (property1 !== undefined) {
      if (property1 !== 'max_completion_tokens' && property1 !== 'max_prompt_tokens' && stop(at, '/reason', enum1))
        return false;
    }
  } else if (stop(at, '', type1)) return false;
  return true;
}
