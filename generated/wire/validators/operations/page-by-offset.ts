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

const schema1: string = '#/paths/~1pages~1offset/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1pages~1offset/operations/get/parameters/1/schema';
const schema3: string = '#/paths/~1pages~1offset/operations/get/responses/200/content/application~1json/schema';
const schema4: string =
  '#/paths/~1pages~1offset/operations/get/responses/200/content/application~1json/schema/properties/page/properties/entries';

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

function checkPageByOffsetQueryStart(value: unknown, at?: Issues): boolean {
  if (!Number.isInteger(value) && stop(at, '', [schema1, 'type', 'integer'])) return false;
  return true;
}

function checkPageByOffsetQueryLimit(value: unknown, at?: Issues): boolean {
  if (!Number.isInteger(value) && stop(at, '', [schema2, 'type', 'integer'])) return false;
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
      if (stop(at, '', [schema3, 'required', 'page'])) return false;
    } else {
      let object2 = objectOf(property1);
      if (object2 !== undefined) {
        let property2 = object2['entries'];
        if (Object.getPrototypeOf(object2) !== Object.prototype) {
          object2 = ownProperties(object2);
          property2 = object2['entries'];
        }
        if (property2 === undefined) {
          if (stop(at, '/page', [schema3 + '/properties/page', 'required', 'entries'])) return false;
        } else if (!checkPageByOffset_200Body$2(property2, at && under(at, '/page/entries'))) return false;
        const property3 = object2['total'];
        if (property3 === undefined) {
          if (stop(at, '/page', [schema3 + '/properties/page', 'required', 'total'])) return false;
        } else if (
          !Number.isInteger(property3) &&
          stop(at, '/page/total', [schema3 + '/properties/page/properties/total', 'type', 'integer'])
        )
          return false;
      } else if (stop(at, '/page', [schema3 + '/properties/page', 'type', 'object'])) return false;
    }
  } else if (stop(at, '', [schema3, 'type', 'object'])) return false;
  return true;
}

function checkPageByOffset_200Body$2(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkEntry(item1, at && under(at, `/${index1}`))) return false;
    }
  } else if (stop(at, '', [schema4, 'type', 'array'])) return false;
  return true;
}

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
