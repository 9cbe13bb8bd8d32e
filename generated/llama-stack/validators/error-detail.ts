// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ErrorDetail } from '../types/error-detail.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/ErrorDetail';
const type1: Rule = rule(schema1 + '/properties/detail', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'detail');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ErrorDetail; nothing when it is valid. */
export function validateErrorDetail(value: unknown): readonly Issue[] {
  return judge(checkErrorDetail, value);
}

export function isErrorDetail(value: unknown): value is ErrorDetail {
  return accepts(checkErrorDetail, value);
}

export function checkErrorDetail(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['detail'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['detail'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/detail', type1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
