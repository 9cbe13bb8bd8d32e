// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type Issue, type Issues, type Rule, judge, rule, stop } from '../support.ts';

const schema1: string = '#/components/headers/OpenaiProcessingMs/schema';
const minimum1: Rule = rule(schema1, 'minimum', 0);
const type1: Rule = rule(schema1, 'type', 'integer');
const schema2: string = '#/components/headers/OpenaiVersion/schema';
const type2: Rule = rule(schema2, 'type', 'string');
const schema3: string = '#/components/headers/RetryAfter/schema';
const minimum2: Rule = rule(schema3, 'minimum', 0);
const type3: Rule = rule(schema3, 'type', 'integer');
const schema4: string = '#/components/headers/XRequestId/schema';
const type4: Rule = rule(schema4, 'type', 'string');

/** What is wrong with a value that should be OpenaiProcessingMsHeader; nothing when it is valid. */
export function validateOpenaiProcessingMsHeader(value: unknown): readonly Issue[] {
  return judge(checkOpenaiProcessingMsHeader, value);
}

/** What is wrong with a value that should be OpenaiVersionHeader; nothing when it is valid. */
export function validateOpenaiVersionHeader(value: unknown): readonly Issue[] {
  return judge(checkOpenaiVersionHeader, value);
}

/** What is wrong with a value that should be RetryAfterHeader; nothing when it is valid. */
export function validateRetryAfterHeader(value: unknown): readonly Issue[] {
  return judge(checkRetryAfterHeader, value);
}

/** What is wrong with a value that should be XRequestIdHeader; nothing when it is valid. */
export function validateXRequestIdHeader(value: unknown): readonly Issue[] {
  return judge(checkXRequestIdHeader, value);
}

function checkOpenaiProcessingMsHeader(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum1)) return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}

function checkOpenaiVersionHeader(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type2)) return false;
  return true;
}

function checkRetryAfterHeader(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum2)) return false;
  } else if (stop(at, '', type3)) return false;
  return true;
}

function checkXRequestIdHeader(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type4)) return false;
  return true;
}
