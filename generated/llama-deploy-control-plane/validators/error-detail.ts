// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ErrorDetail } from '../types/error-detail.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/ErrorDetail';

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
      if (stop(at, '', [schema1, 'required', 'detail'])) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/detail', [schema1 + '/properties/detail', 'type', 'string']))
      return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
