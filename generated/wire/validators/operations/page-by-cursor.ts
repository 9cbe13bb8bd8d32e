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
