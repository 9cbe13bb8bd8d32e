// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RunError } from '../types/run-error.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/RunError';
const enum1: Rule = rule(schema1 + '/properties/code', 'enum', [
  'server_error',
  'rate_limit_exceeded',
  'invalid_prompt',
]);
const required1: Rule = rule(schema1, 'required', 'code');
const type1: Rule = rule(schema1 + '/properties/message', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'message');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be RunError; nothing when it is valid. */
export function validateRunError(value: unknown): readonly Issue[] {
  return judge(checkRunError, value);
}

export function isRunError(value: unknown): value is RunError {
  return accepts(checkRunError, value);
}

export function checkRunError(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['code'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['code'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (
      property1 !== 'server_error' &&
      property1 !== 'rate_limit_exceeded' &&
      property1 !== 'invalid_prompt' &&
      stop(at, '/code', enum1)
    )
      return false;
    const property2 = object1['message'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/message', type1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
