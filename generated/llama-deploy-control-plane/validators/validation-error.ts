// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ValidationError } from '../types/validation-error.ts';
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
import { checkValidationIssue } from './validation-issue.ts';

const schema1: string = '#/components/schemas/ValidationError';
const minItems1: Rule = rule(schema1 + '/properties/detail', 'minItems', 1);
const type1: Rule = rule(schema1 + '/properties/detail', 'type', 'array');
const required1: Rule = rule(schema1, 'required', 'detail');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ValidationError; nothing when it is valid. */
export function validateValidationError(value: unknown): readonly Issue[] {
  return judge(checkValidationError, value);
}

export function isValidationError(value: unknown): value is ValidationError {
  return accepts(checkValidationError, value);
}

export function checkValidationError(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['detail'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['detail'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (Array.isArray(property1)) {
      if (property1.length < 1 && stop(at, '/detail', minItems1)) return false;
      for (let index1 = 0; index1 < property1.length; index1++) {
        const item1: unknown = property1[index1];
        if (!checkValidationIssue(item1, at && under(at, `/detail/${index1}`))) return false;
      }
    } else if (stop(at, '/detail', type1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
