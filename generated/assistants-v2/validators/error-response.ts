// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ErrorResponse } from '../types/error-response.ts';
import { checkErrorObject } from './error-object.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/ErrorResponse';

/** What is wrong with a value that should be ErrorResponse; nothing when it is valid. */
export function validateErrorResponse(value: unknown): readonly Issue[] {
  return judge(checkErrorResponse, value);
}

export function isErrorResponse(value: unknown): value is ErrorResponse {
  return accepts(checkErrorResponse, value);
}

export function checkErrorResponse(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['error'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['error'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'error'])) return false;
    } else if (!checkErrorObject(property1, at && under(at, '/error'))) return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
