// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestValidationError } from '../types/request-validation-error.ts';
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

const schema1: string = '#/components/schemas/RequestValidationError';
const required1: Rule = rule(schema1 + '/properties/error', 'required', 'detail');
const type1: Rule = rule(schema1 + '/properties/error', 'type', 'object');
const required2: Rule = rule(schema1, 'required', 'error');
const type2: Rule = rule(schema1, 'type', 'object');
const schema2: string = '#/components/schemas/RequestValidationError/properties/error/properties/detail';
const minItems1: Rule = rule(schema2 + '/properties/errors', 'minItems', 1);
const type3: Rule = rule(schema2 + '/properties/errors', 'type', 'array');
const required3: Rule = rule(schema2, 'required', 'errors');
const type4: Rule = rule(schema2, 'type', 'object');

/** What is wrong with a value that should be RequestValidationError; nothing when it is valid. */
export function validateRequestValidationError(value: unknown): readonly Issue[] {
  return judge(checkRequestValidationError, value);
}

export function isRequestValidationError(value: unknown): value is RequestValidationError {
  return accepts(checkRequestValidationError, value);
}

export function checkRequestValidationError(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['error'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['error'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required2)) return false;
    } else {
      let object2 = objectOf(property1);
      if (object2 !== undefined) {
        let property2 = object2['detail'];
        if (Object.getPrototypeOf(object2) !== Object.prototype) {
          object2 = ownProperties(object2);
          property2 = object2['detail'];
        }
        if (property2 === undefined) {
          if (stop(at, '/error', required1)) return false;
        } else if (!checkRequestValidationError$error$detail(property2, at && under(at, '/error/detail'))) return false;
      } else if (stop(at, '/error', type1)) return false;
    }
  } else if (stop(at, '', type2)) return false;
  return true;
}

function checkRequestValidationError$error$detail(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['errors'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['errors'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (Array.isArray(property1)) {
      if (property1.length < 1 && stop(at, '/errors', minItems1)) return false;
      for (let index1 = 0; index1 < property1.length; index1++) {
        const item1: unknown = property1[index1];
        if (!checkValidationIssue(item1, at && under(at, `/errors/${index1}`))) return false;
      }
    } else if (stop(at, '/errors', type3)) return false;
  } else if (stop(at, '', type4)) return false;
  return true;
}
