// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { MessageIncompleteDetails } from '../types/message-incomplete-details.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/MessageIncompleteDetails';
const enum1: Rule = rule(schema1 + '/properties/reason', 'enum', [
  'content_filter',
  'max_tokens',
  'run_cancelled',
  'run_expired',
  'run_failed',
]);
const required1: Rule = rule(schema1, 'required', 'reason');
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be MessageIncompleteDetails; nothing when it is valid. */
export function validateMessageIncompleteDetails(value: unknown): readonly Issue[] {
  return judge(checkMessageIncompleteDetails, value);
}

export function isMessageIncompleteDetails(value: unknown): value is MessageIncompleteDetails {
  return accepts(checkMessageIncompleteDetails, value);
}

export function checkMessageIncompleteDetails(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['reason'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['reason'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (
      property1 !== 'content_filter' &&
      property1 !== 'max_tokens' &&
      property1 !== 'run_cancelled' &&
      property1 !== 'run_expired' &&
      property1 !== 'run_failed' &&
      stop(at, '/reason', enum1)
    )
      return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}
