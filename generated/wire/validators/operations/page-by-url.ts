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

const schema1: string = '#/paths/~1pages~1next/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1pages~1next/operations/get/responses/200/content/application~1json/schema';

/** What is wrong with a value that should be PageByUrlQueryPage; nothing when it is valid. */
export function validatePageByUrlQueryPage(value: unknown): readonly Issue[] {
  return judge(checkPageByUrlQueryPage, value);
}

/** What is wrong with a value that should be PageByUrl_200Body; nothing when it is valid. */
export function validatePageByUrl_200Body(value: unknown): readonly Issue[] {
  return judge(checkPageByUrl_200Body, value);
}

function checkPageByUrlQueryPage(value: unknown, at?: Issues): boolean {
  if (!Number.isInteger(value) && stop(at, '', [schema1, 'type', 'integer'])) return false;
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
      if (stop(at, '', [schema2, 'required', 'data'])) return false;
    } else if (Array.isArray(property1)) {
      for (let index1 = 0; index1 < property1.length; index1++) {
        const item1: unknown = property1[index1];
        if (!checkEntry(item1, at && under(at, `/data/${index1}`))) return false;
      }
    } else if (stop(at, '/data', [schema2 + '/properties/data', 'type', 'array'])) return false;
    const property3 = object1['next'];
    if (property3 !== undefined) {
      if (typeof property3 !== 'string' && stop(at, '/next', [schema2 + '/properties/next', 'type', 'string']))
        return false;
    }
  } else if (stop(at, '', [schema2, 'type', 'object'])) return false;
  return true;
}

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
