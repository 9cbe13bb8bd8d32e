// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateReceived } from '../received.ts';
import {
  type Issue,
  type Issues,
  type OperationValidators,
  byName,
  judge,
  objectOf,
  ownProperties,
  stop,
} from '../support.ts';

const schema1: string = '#/paths/~1clash~1{id}/operations/post/parameters/0/schema';
const schema2: string = '#/paths/~1clash~1{id}/operations/post/parameters/1/schema';
const schema3: string = '#/paths/~1clash~1{id}/operations/post/parameters/2/schema';
const schema4: string = '#/paths/~1clash~1{id}/operations/post/requestBody/content/application~1json/schema';

/** What is wrong with a value that should be ClashPathId; nothing when it is valid. */
export function validateClashPathId(value: unknown): readonly Issue[] {
  return judge(checkClashPathId, value);
}

/** What is wrong with a value that should be ClashQueryName; nothing when it is valid. */
export function validateClashQueryName(value: unknown): readonly Issue[] {
  return judge(checkClashQueryName, value);
}

/** What is wrong with a value that should be ClashHeaderName; nothing when it is valid. */
export function validateClashHeaderName(value: unknown): readonly Issue[] {
  return judge(checkClashHeaderName, value);
}

/** What is wrong with a value that should be ClashBody; nothing when it is valid. */
export function validateClashBody(value: unknown): readonly Issue[] {
  return judge(checkClashBody, value);
}

function checkClashPathId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkClashQueryName(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkClashHeaderName(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkClashBody(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['name'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['name'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema4, 'required', 'name'])) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/name', [schema4 + '/properties/name', 'type', 'string']))
      return false;
    const property2 = object1['id'];
    if (property2 !== undefined) {
      if (!Number.isInteger(property2) && stop(at, '/id', [schema4 + '/properties/id', 'type', 'integer']))
        return false;
    }
  } else if (stop(at, '', [schema4, 'type', 'object'])) return false;
  return true;
}

/** The validators of clash. */
export const clashValidators: OperationValidators = {
  parameters: {
    path: byName({
      id: validateClashPathId,
    }),
    query: byName({
      name: validateClashQueryName,
    }),
    header: byName({
      name: validateClashHeaderName,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateClashBody,
  }),
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
