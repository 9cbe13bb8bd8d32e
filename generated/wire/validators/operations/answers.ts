// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateColour } from '../colour.ts';
import { validateFailure } from '../failure.ts';
import { type Issue, type Issues, type OperationValidators, type Rule, byName, judge, rule, stop } from '../support.ts';

/** The validators of answer. */
export const answerValidators: OperationValidators = {
  parameters: {
    path: byName({
      status: validateAnswerPathStatus,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateColour,
      }),
      items: byName({}),
      headers: byName({}),
    },
    202: {
      content: byName({
        'text/plain': validateAnswer_202Body,
      }),
      items: byName({}),
      headers: byName({}),
    },
    204: {
      content: byName({}),
      items: byName({}),
      headers: byName({}),
    },
    404: {
      content: byName({
        'application/json': validateFailure,
      }),
      items: byName({}),
      headers: byName({}),
    },
    '4XX': {
      content: byName({
        'application/problem+json': validateFailure,
      }),
      items: byName({}),
      headers: byName({}),
    },
    default: {
      content: byName({
        'text/plain': validateAnswerDefaultBody,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of answerSeveral. */
export const answerSeveralValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'text/csv': validateAnswerSeveral_200Body,
        'application/json': validateColour,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

const schema1: string = '#/paths/~1answers~1{status}/operations/get/parameters/0/schema';
const type1: Rule = rule(schema1, 'type', 'integer');
const schema2: string = '#/paths/~1answers~1{status}/operations/get/responses/202/content/text~1plain/schema';
const type2: Rule = rule(schema2, 'type', 'string');
const schema3: string = '#/paths/~1answers~1{status}/operations/get/responses/default/content/text~1plain/schema';
const type3: Rule = rule(schema3, 'type', 'string');
const schema4: string = '#/paths/~1answers~1several/operations/get/responses/200/content/text~1csv/schema';
const type4: Rule = rule(schema4, 'type', 'string');

/** What is wrong with a value that should be AnswerPathStatus; nothing when it is valid. */
export function validateAnswerPathStatus(value: unknown): readonly Issue[] {
  return judge(checkAnswerPathStatus, value);
}

/** What is wrong with a value that should be Answer_202Body; nothing when it is valid. */
export function validateAnswer_202Body(value: unknown): readonly Issue[] {
  return judge(checkAnswer_202Body, value);
}

/** What is wrong with a value that should be AnswerDefaultBody; nothing when it is valid. */
export function validateAnswerDefaultBody(value: unknown): readonly Issue[] {
  return judge(checkAnswerDefaultBody, value);
}

/** What is wrong with a value that should be AnswerSeveral_200Body; nothing when it is valid. */
export function validateAnswerSeveral_200Body(value: unknown): readonly Issue[] {
  return judge(checkAnswerSeveral_200Body, value);
}

function checkAnswerPathStatus(value: unknown, at?: Issues): boolean {
  if (!Number.isInteger(value) && stop(at, '', type1)) return false;
  return true;
}

function checkAnswer_202Body(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type2)) return false;
  return true;
}

function checkAnswerDefaultBody(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type3)) return false;
  return true;
}

function checkAnswerSeveral_200Body(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type4)) return false;
  return true;
}
