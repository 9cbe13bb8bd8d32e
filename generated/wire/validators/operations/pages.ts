// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { checkEntry } from '../entry.ts';
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
  under,
} from '../support.ts';

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

const schema1: string = '#/paths/~1pages~1cursor/operations/get/parameters/0/schema';
const type1: Rule = rule(schema1, 'type', 'string');
const schema2: string = '#/paths/~1pages~1cursor/operations/get/parameters/1/schema';
const minimum1: Rule = rule(schema2, 'minimum', 1);
const type2: Rule = rule(schema2, 'type', 'integer');
const schema3: string = '#/paths/~1pages~1cursor/operations/get/responses/200/content/application~1json/schema';
const type3: Rule = rule(schema3 + '/properties/data', 'type', 'array');
const required1: Rule = rule(schema3, 'required', 'data');
const type4: Rule = rule(schema3 + '/properties/last_id', 'type', ['string', 'null']);
const type5: Rule = rule(schema3 + '/properties/has_more', 'type', 'boolean');
const required2: Rule = rule(schema3, 'required', 'has_more');
const type6: Rule = rule(schema3, 'type', 'object');
const schema4: string = '#/paths/~1pages~1offset/operations/get/parameters/0/schema';
const type7: Rule = rule(schema4, 'type', 'integer');
const schema5: string = '#/paths/~1pages~1offset/operations/get/parameters/1/schema';
const type8: Rule = rule(schema5, 'type', 'integer');
const schema6: string = '#/paths/~1pages~1offset/operations/get/responses/200/content/application~1json/schema';
const required3: Rule = rule(schema6 + '/properties/page', 'required', 'entries');
const type9: Rule = rule(schema6 + '/properties/page/properties/total', 'type', 'integer');
const required4: Rule = rule(schema6 + '/properties/page', 'required', 'total');
const type10: Rule = rule(schema6 + '/properties/page', 'type', 'object');
const required5: Rule = rule(schema6, 'required', 'page');
const type11: Rule = rule(schema6, 'type', 'object');
const schema7: string = '#/paths/~1pages~1next/operations/get/parameters/0/schema';
const type12: Rule = rule(schema7, 'type', 'integer');
const schema8: string = '#/paths/~1pages~1next/operations/get/responses/200/content/application~1json/schema';
const type13: Rule = rule(schema8 + '/properties/data', 'type', 'array');
const required6: Rule = rule(schema8, 'required', 'data');
const type14: Rule = rule(schema8 + '/properties/next', 'type', 'string');
const type15: Rule = rule(schema8, 'type', 'object');
const schema9: string =
  '#/paths/~1pages~1offset/operations/get/responses/200/content/application~1json/schema/properties/page/properties/entries';
const type16: Rule = rule(schema9, 'type', 'array');

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
  if (typeof value !== 'string' && stop(at, '', type1)) return false;
  return true;
}

function checkPageByCursorQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', minimum1)) return false;
  } else if (stop(at, '', type2)) return false;
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
      if (stop(at, '', required1)) return false;
    } else if (Array.isArray(property1)) {
      for (let index1 = 0; index1 < property1.length; index1++) {
        const item1: unknown = property1[index1];
        if (!checkEntry(item1, at && under(at, `/data/${index1}`))) return false;
      }
    } else if (stop(at, '/data', type3)) return false;
    const property3 = object1['last_id'];
    if (property3 !== undefined) {
      if (typeof property3 !== 'string' && property3 !== null && stop(at, '/last_id', type4)) return false;
    }
    const property4 = object1['has_more'];
    if (property4 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property4 !== 'boolean' && stop(at, '/has_more', type5)) return false;
  } else if (stop(at, '', type6)) return false;
  return true;
}

function checkPageByOffsetQueryStart(value: unknown, at?: Issues): boolean {
  if (!Number.isInteger(value) && stop(at, '', type7)) return false;
  return true;
}

function checkPageByOffsetQueryLimit(value: unknown, at?: Issues): boolean {
  if (!Number.isInteger(value) && stop(at, '', type8)) return false;
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
      if (stop(at, '', required5)) return false;
    } else {
      let object2 = objectOf(property1);
      if (object2 !== undefined) {
        let property2 = object2['entries'];
        if (Object.getPrototypeOf(object2) !== Object.prototype) {
          object2 = ownProperties(object2);
          property2 = object2['entries'];
        }
        if (property2 === undefined) {
          if (stop(at, '/page', required3)) return false;
        } else if (!checkPageByOffset_200Body$page$entries(property2, at && under(at, '/page/entries'))) return false;
        const property3 = object2['total'];
        if (property3 === undefined) {
          if (stop(at, '/page', required4)) return false;
        } else if (!Number.isInteger(property3) && stop(at, '/page/total', type9)) return false;
      } else if (stop(at, '/page', type10)) return false;
    }
  } else if (stop(at, '', type11)) return false;
  return true;
}

function checkPageByUrlQueryPage(value: unknown, at?: Issues): boolean {
  if (!Number.isInteger(value) && stop(at, '', type12)) return false;
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
      if (stop(at, '', required6)) return false;
    } else if (Array.isArray(property1)) {
      for (let index1 = 0; index1 < property1.length; index1++) {
        const item1: unknown = property1[index1];
        if (!checkEntry(item1, at && under(at, `/data/${index1}`))) return false;
      }
    } else if (stop(at, '/data', type13)) return false;
    const property3 = object1['next'];
    if (property3 !== undefined) {
      if (typeof property3 !== 'string' && stop(at, '/next', type14)) return false;
    }
  } else if (stop(at, '', type15)) return false;
  return true;
}

function checkPageByOffset_200Body$page$entries(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkEntry(item1, at && under(at, `/${index1}`))) return false;
    }
  } else if (stop(at, '', type16)) return false;
  return true;
}
