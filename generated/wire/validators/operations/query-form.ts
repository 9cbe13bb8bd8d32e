// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateNumbers } from '../numbers.ts';
import { validateReceived } from '../received.ts';
import {
  type Issue,
  type Issues,
  type OperationValidators,
  type Pattern,
  byName,
  explain,
  judge,
  stop,
} from '../support.ts';

const schema1: string = '#/paths/~1query~1form/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1query~1form/operations/get/parameters/1/schema';
const schema3: string = '#/paths/~1query~1form/operations/get/parameters/2/schema';
const schema4: string = '#/paths/~1query~1form/operations/get/parameters/3/schema';
const schema5: string = '#/paths/~1query~1form/operations/get/parameters/5/schema';
const schema6: string = '#/paths/~1query~1form/operations/get/parameters/6/schema';
const schema7: string = '#/paths/~1query~1form/operations/get/parameters/7/schema';
const schema8: string = '#/paths/~1query~1form/operations/get/parameters/8/schema';
const pattern1: Pattern = new RegExp('^[a-z]+$', 'u');
const schema9: string = '#/paths/~1query~1form/operations/get/parameters/7/schema/oneOf/1';

/** What is wrong with a value that should be QueryFormQueryText; nothing when it is valid. */
export function validateQueryFormQueryText(value: unknown): readonly Issue[] {
  return judge(checkQueryFormQueryText, value);
}

/** What is wrong with a value that should be QueryFormQueryCount; nothing when it is valid. */
export function validateQueryFormQueryCount(value: unknown): readonly Issue[] {
  return judge(checkQueryFormQueryCount, value);
}

/** What is wrong with a value that should be QueryFormQueryRatio; nothing when it is valid. */
export function validateQueryFormQueryRatio(value: unknown): readonly Issue[] {
  return judge(checkQueryFormQueryRatio, value);
}

/** What is wrong with a value that should be QueryFormQueryFlag; nothing when it is valid. */
export function validateQueryFormQueryFlag(value: unknown): readonly Issue[] {
  return judge(checkQueryFormQueryFlag, value);
}

/** What is wrong with a value that should be QueryFormQueryWords; nothing when it is valid. */
export function validateQueryFormQueryWords(value: unknown): readonly Issue[] {
  return judge(checkQueryFormQueryWords, value);
}

/** What is wrong with a value that should be QueryFormQueryOdd; nothing when it is valid. */
export function validateQueryFormQueryOdd(value: unknown): readonly Issue[] {
  return judge(checkQueryFormQueryOdd, value);
}

/** What is wrong with a value that should be QueryFormQueryEither; nothing when it is valid. */
export function validateQueryFormQueryEither(value: unknown): readonly Issue[] {
  return judge(checkQueryFormQueryEither, value);
}

/** What is wrong with a value that should be QueryFormQuerySize; nothing when it is valid. */
export function validateQueryFormQuerySize(value: unknown): readonly Issue[] {
  return judge(checkQueryFormQuerySize, value);
}

function checkQueryFormQueryText(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkQueryFormQueryCount(value: unknown, at?: Issues): boolean {
  if (!Number.isInteger(value) && stop(at, '', [schema2, 'type', 'integer'])) return false;
  return true;
}

function checkQueryFormQueryRatio(value: unknown, at?: Issues): boolean {
  if (!Number.isFinite(value) && stop(at, '', [schema3, 'type', 'number'])) return false;
  return true;
}

function checkQueryFormQueryFlag(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'boolean' && stop(at, '', [schema4, 'type', 'boolean'])) return false;
  return true;
}

function checkQueryFormQueryWords(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (typeof item1 !== 'string' && stop(at, `/${index1}`, [schema5 + '/items', 'type', 'string'])) return false;
    }
  } else if (stop(at, '', [schema5, 'type', 'array'])) return false;
  return true;
}

function checkQueryFormQueryOdd(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (typeof item1 !== 'string' && stop(at, `/${index1}`, [schema6 + '/items', 'type', 'string'])) return false;
    }
  } else if (stop(at, '', [schema6, 'type', 'array'])) return false;
  return true;
}

function checkQueryFormQueryEither(value: unknown, at?: Issues): boolean {
  if (!(Number.isInteger(value) || checkQueryFormQueryEither$2(value))) {
    if (stop(at, '', [schema7, 'oneOf', 2])) return false;
    explain(at, value, [checkQueryFormQueryEither$2]);
  }
  return true;
}

function checkQueryFormQuerySize(value: unknown, at?: Issues): boolean {
  if (value !== 1 && value !== 2 && value !== 'large' && stop(at, '', [schema8, 'enum', [1, 2, 'large']])) return false;
  return true;
}

function checkQueryFormQueryEither$2(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema9, 'pattern', '^[a-z]+$'])) return false;
  } else if (stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

/** The validators of queryForm. */
export const queryFormValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      text: validateQueryFormQueryText,
      count: validateQueryFormQueryCount,
      ratio: validateQueryFormQueryRatio,
      flag: validateQueryFormQueryFlag,
      list: validateNumbers,
      words: validateQueryFormQueryWords,
      'odd[]': validateQueryFormQueryOdd,
      either: validateQueryFormQueryEither,
      size: validateQueryFormQuerySize,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateReceived,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};
