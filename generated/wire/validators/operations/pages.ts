// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { checkEntry } from '../entry.ts';
import {
  type Issue,
  type Issues,
  type OperationValidators,
  byName,
  judge,
  objectOf,
  ownProperties,
  stop,
  under,
} from '../support.ts';

const schema1: string = '#/paths/~1pages~1cursor/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1pages~1cursor/operations/get/parameters/1/schema';
const schema3: string = '#/paths/~1pages~1cursor/operations/get/responses/200/content/application~1json/schema';
const schema4: string = '#/paths/~1pages~1offset/operations/get/parameters/0/schema';
const schema5: string = '#/paths/~1pages~1offset/operations/get/parameters/1/schema';
const schema6: string = '#/paths/~1pages~1offset/operations/get/responses/200/content/application~1json/schema';
const schema7: string = '#/paths/~1pages~1next/operations/get/parameters/0/schema';
const schema8: string = '#/paths/~1pages~1next/operations/get/responses/200/content/application~1json/schema';
const schema9: string =
  '#/paths/~1pages~1offset/operations/get/responses/200/content/application~1json/schema/properties/page/properties/entries';

/** What is wrong with a value that should be PageByCursorQueryAfter; nothing when it is valid. */
export function validatePageByCursorQueryAfter(value: unknown): readonly Issue[] {
  return judge(checkPageByCursorQueryAfter, value);
}

/** What is wrong with a value that should be PageByCursorQueryLimit; nothing when it is valid. */
export function validatePageByCursorQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkPageByCursorQueryLimit, value);
}

/** What is wrong with a value that should be PageByCursor_200Body; nothing when it is valid. */
export function validatePageByCursor_200Body(value: unknown): readonly Issue[] {
  return judge(checkPageByCursor_200Body, value);
}

/** What is wrong with a value that should be PageByOffsetQueryStart; nothing when it is valid. */
export function validatePageByOffsetQueryStart(value: unknown): readonly Issue[] {
  return judge(checkPageByOffsetQueryStart, value);
}

/** What is wrong with a value that should be PageByOffsetQueryLimit; nothing when it is valid. */
export function validatePageByOffsetQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkPageByOffsetQueryLimit, value);
}

/** What is wrong with a value that should be PageByOffset_200Body; nothing when it is valid. */
export function validatePageByOffset_200Body(value: unknown): readonly Issue[] {
  return judge(checkPageByOffset_200Body, value);
}

/** What is wrong with a value that should be PageByUrlQueryPage; nothing when it is valid. */
export function validatePageByUrlQueryPage(value: unknown): readonly Issue[] {
  return judge(checkPageByUrlQueryPage, value);
}

/** What is wrong with a value that should be PageByUrl_200Body; nothing when it is valid. */
export function validatePageByUrl_200Body(value: unknown): readonly Issue[] {
  return judge(checkPageByUrl_200Body, value);
}

function checkPageByCursorQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkPageByCursorQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', [schema2, 'minimum', 1])) return false;
  } else if (stop(at, '', [schema2, 'type', 'integer'])) return false;
  return true;
}

function checkPageByCursor_200Body(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['data'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['data'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema3, 'required', 'data'])) return false;
    } else if (Array.isArray(property1)) {
      for (let index1 = 0; index1 < property1.length; index1++) {
        const item1: unknown = property1[index1];
        if (!checkEntry(item1, at && under(at, `/data/${index1}`))) return false;
      }
    } else if (stop(at, '/data', [schema3 + '/properties/data', 'type', 'array'])) return false;
    const property3 = object1['last_id'];
    if (property3 !== undefined) {
      if (
        typeof property3 !== 'string' &&
        property3 !== null &&
        stop(at, '/last_id', [schema3 + '/properties/last_id', 'type', ['string', 'null']])
      )
        return false;
    }
    const property4 = object1['has_more'];
    if (property4 === undefined) {
      if (stop(at, '', [schema3, 'required', 'has_more'])) return false;
    } else if (
      typeof property4 !== 'boolean' &&
      stop(at, '/has_more', [schema3 + '/properties/has_more', 'type', 'boolean'])
    )
      return false;
  } else if (stop(at, '', [schema3, 'type', 'object'])) return false;
  return true;
}

function checkPageByOffsetQueryStart(value: unknown, at?: Issues): boolean {
  if (!Number.isInteger(value) && stop(at, '', [schema4, 'type', 'integer'])) return false;
  return true;
}

function checkPageByOffsetQueryLimit(value: unknown, at?: Issues): boolean {
  if (!Number.isInteger(value) && stop(at, '', [schema5, 'type', 'integer'])) return false;
  return true;
}

function checkPageByOffset_200Body(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['page'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['page'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema6, 'required', 'page'])) return false;
    } else {
      let object2 = objectOf(property1);
      if (object2 !== undefined) {
        let property2 = object2['entries'];
        if (Object.getPrototypeOf(object2) !== Object.prototype) {
          object2 = ownProperties(object2);
          property2 = object2['entries'];
        }
        if (property2 === undefined) {
          if (stop(at, '/page', [schema6 + '/properties/page', 'required', 'entries'])) return false;
        } else if (!checkPageByOffset_200Body$2(property2, at && under(at, '/page/entries'))) return false;
        const property3 = object2['total'];
        if (property3 === undefined) {
          if (stop(at, '/page', [schema6 + '/properties/page', 'required', 'total'])) return false;
        } else if (
          !Number.isInteger(property3) &&
          stop(at, '/page/total', [schema6 + '/properties/page/properties/total', 'type', 'integer'])
        )
          return false;
      } else if (stop(at, '/page', [schema6 + '/properties/page', 'type', 'object'])) return false;
    }
  } else if (stop(at, '', [schema6, 'type', 'object'])) return false;
  return true;
}

function checkPageByUrlQueryPage(value: unknown, at?: Issues): boolean {
  if (!Number.isInteger(value) && stop(at, '', [schema7, 'type', 'integer'])) return false;
  return true;
}

function checkPageByUrl_200Body(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['data'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['data'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema8, 'required', 'data'])) return false;
    } else if (Array.isArray(property1)) {
      for (let index1 = 0; index1 < property1.length; index1++) {
        const item1: unknown = property1[index1];
        if (!checkEntry(item1, at && under(at, `/data/${index1}`))) return false;
      }
    } else if (stop(at, '/data', [schema8 + '/properties/data', 'type', 'array'])) return false;
    const property3 = object1['next'];
    if (property3 !== undefined) {
      if (typeof property3 !== 'string' && stop(at, '/next', [schema8 + '/properties/next', 'type', 'string']))
        return false;
    }
  } else if (stop(at, '', [schema8, 'type', 'object'])) return false;
  return true;
}

function checkPageByOffset_200Body$2(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkEntry(item1, at && under(at, `/${index1}`))) return false;
    }
  } else if (stop(at, '', [schema9, 'type', 'array'])) return false;
  return true;
}

/** The validators of pageByCursor. */
export const pageByCursorValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      after: validatePageByCursorQueryAfter,
      limit: validatePageByCursorQueryLimit,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validatePageByCursor_200Body,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of pageByOffset. */
export const pageByOffsetValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      start: validatePageByOffsetQueryStart,
      limit: validatePageByOffsetQueryLimit,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validatePageByOffset_200Body,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of pageByUrl. */
export const pageByUrlValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      page: validatePageByUrlQueryPage,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validatePageByUrl_200Body,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};
