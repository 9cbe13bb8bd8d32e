// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Failure } from '../types/failure.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/Failure';

/** What is wrong with a value that should be Failure; nothing when it is valid. */
export function validateFailure(value: unknown): readonly Issue[] {
  return judge(checkFailure, value);
}

export function isFailure(value: unknown): value is Failure {
  return accepts(checkFailure, value);
}

export function checkFailure(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['message'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['message'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'message'])) return false;
    } else if (
      typeof property1 !== 'string' &&
      stop(at, '/message', [schema1 + '/properties/message', 'type', 'string'])
    )
      return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
