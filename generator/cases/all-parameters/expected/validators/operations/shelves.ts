// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type Issue,
  type Issues,
  type OperationValidators,
  type Rule,
  byName,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
} from '../support.ts';

/** The validators of getBook. */
export const getBookValidators: OperationValidators = {
  parameters: {
    path: byName({
      shelf: validateGetBookPathShelf,
      'book-id': validateGetBookPathBookId,
    }),
    query: byName({
      page: validateGetBookQueryPage,
      filter: validateGetBookQueryFilter,
      tags: validateGetBookQueryTags,
      near: validateGetBookQueryNear,
    }),
    header: byName({
      'X-Trace': validateGetBookHeaderXTrace,
    }),
    cookie: byName({
      session: validateGetBookCookieSession,
    }),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({}),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

const schema1: string = '#/paths/~1shelves~1{shelf}~1books~1{book-id}/operations/get/parameters/0/schema';
const type1: Rule = rule(schema1, 'type', 'string');
const schema2: string = '#/paths/~1shelves~1{shelf}~1books~1{book-id}/operations/get/parameters/2/schema';
const type2: Rule = rule(schema2, 'type', 'integer');
const schema3: string = '#/paths/~1shelves~1{shelf}~1books~1{book-id}/operations/get/parameters/1/schema';
const minimum1: Rule = rule(schema3, 'minimum', 1);
const type3: Rule = rule(schema3, 'type', 'integer');
const schema4: string = '#/paths/~1shelves~1{shelf}~1books~1{book-id}/operations/get/parameters/3/schema';
const type4: Rule = rule(schema4 + '/properties/author', 'type', 'string');
const type5: Rule = rule(schema4, 'type', 'object');
const schema5: string = '#/paths/~1shelves~1{shelf}~1books~1{book-id}/operations/get/parameters/4/schema';
const type6: Rule = rule(schema5 + '/items', 'type', 'string');
const type7: Rule = rule(schema5, 'type', 'array');
const schema6: string =
  '#/paths/~1shelves~1{shelf}~1books~1{book-id}/operations/get/parameters/5/content/application~1json/schema';
const type8: Rule = rule(schema6 + '/properties/x', 'type', 'number');
const type9: Rule = rule(schema6, 'type', 'object');
const schema7: string = '#/paths/~1shelves~1{shelf}~1books~1{book-id}/operations/get/parameters/6/schema';
const type10: Rule = rule(schema7, 'type', 'string');
const schema8: string = '#/paths/~1shelves~1{shelf}~1books~1{book-id}/operations/get/parameters/7/schema';
const type11: Rule = rule(schema8, 'type', 'string');

/** What is wrong with a value that should be GetBookPathShelf; nothing when it is valid. */
export function validateGetBookPathShelf(value: unknown): readonly Issue[] {
  return judge(checkGetBookPathShelf, value);
}

/** What is wrong with a value that should be GetBookPathBookId; nothing when it is valid. */
export function validateGetBookPathBookId(value: unknown): readonly Issue[] {
  return judge(checkGetBookPathBookId, value);
}

/** What is wrong with a value that should be GetBookQueryPage; nothing when it is valid. */
export function validateGetBookQueryPage(value: unknown): readonly Issue[] {
  return judge(checkGetBookQueryPage, value);
}

/** What is wrong with a value that should be GetBookQueryFilter; nothing when it is valid. */
export function validateGetBookQueryFilter(value: unknown): readonly Issue[] {
  return judge(checkGetBookQueryFilter, value);
}

/** What is wrong with a value that should be GetBookQueryTags; nothing when it is valid. */
export function validateGetBookQueryTags(value: unknown): readonly Issue[] {
  return judge(checkGetBookQueryTags, value);
}

/** What is wrong with a value that should be GetBookQueryNear; nothing when it is valid. */
export function validateGetBookQueryNear(value: unknown): readonly Issue[] {
  return judge(checkGetBookQueryNear, value);
}

/** What is wrong with a value that should be GetBookHeaderXTrace; nothing when it is valid. */
export function validateGetBookHeaderXTrace(value: unknown): readonly Issue[] {
  return judge(checkGetBookHeaderXTrace, value);
}

/** What is wrong with a value that should be GetBookCookieSession; nothing when it is valid. */
export function validateGetBookCookieSession(value: unknown): readonly Issue[] {
  return judge(checkGetBookCookieSession, value);
}

function checkGetBookPathShelf(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type1)) return false;
  return true;
}

function checkGetBookPathBookId(value: unknown, at?: Issues): boolean {
  if (!Number.isInteger(value) && stop(at, '', type2)) return false;
  return true;
}

function checkGetBookQueryPage(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', minimum1)) return false;
  } else if (stop(at, '', type3)) return false;
  return true;
}

function checkGetBookQueryFilter(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['author'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['author'];
    }
    if (property1 !== undefined) {
      if (typeof property1 !== 'string' && stop(at, '/author', type4)) return false;
    }
  } else if (stop(at, '', type5)) return false;
  return true;
}

function checkGetBookQueryTags(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (typeof item1 !== 'string' && stop(at, `/${index1}`, type6)) return false;
    }
  } else if (stop(at, '', type7)) return false;
  return true;
}

function checkGetBookQueryNear(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['x'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['x'];
    }
    if (property1 !== undefined) {
      if (!Number.isFinite(property1) && stop(at, '/x', type8)) return false;
    }
  } else if (stop(at, '', type9)) return false;
  return true;
}

function checkGetBookHeaderXTrace(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type10)) return false;
  return true;
}

function checkGetBookCookieSession(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type11)) return false;
  return true;
}
