// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { BadRequestError } from '../types/bad-request-error.ts';
import { checkErrorDetail } from './error-detail.ts';
import { checkRequestValidationError } from './request-validation-error.ts';
import { type Issue, type Issues, type Rule, accepts, explain, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/BadRequestError';
const anyOf1: Rule = rule(schema1, 'anyOf', 2);

/** What is wrong with a value that should be BadRequestError; nothing when it is valid. */
export function validateBadRequestError(value: unknown): readonly Issue[] {
  return judge(checkBadRequestError, value);
}

export function isBadRequestError(value: unknown): value is BadRequestError {
  return accepts(checkBadRequestError, value);
}

export function checkBadRequestError(value: unknown, at?: Issues): boolean {
  if (!(checkRequestValidationError(value) || checkErrorDetail(value))) {
    if (stop(at, '', anyOf1)) return false;
    explain(at, value, [checkRequestValidationError, checkErrorDetail]);
  }
  return true;
}
