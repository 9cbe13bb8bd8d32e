// Generated from spec/assistants/files.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ErrorResponse } from '../types/error-response.ts';
import { checkErrorObject } from './error-object.ts';
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

const schema1: string = '#/components/schemas/ErrorResponse';
const required1: Rule = rule(schema1, 'required', 'error');
const type1: Rule = rule(schema1, 'type', 'object');

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
      if (stop(at, '', required1)) return false;
    } else if (!checkErrorObject(property1, at && under(at, '/error'))) return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}
