// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { checkColour } from '../colour.ts';
import { checkNumbers } from '../numbers.ts';
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
  under,
} from '../support.ts';

const schema1: string = '#/paths/~1query~1deep/operations/get/parameters/0/schema';

/** What is wrong with a value that should be QueryDeepQueryFilter; nothing when it is valid. */
export function validateQueryDeepQueryFilter(value: unknown): readonly Issue[] {
  return judge(checkQueryDeepQueryFilter, value);
}

function checkQueryDeepQueryFilter(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['text'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['text'];
    }
    if (property1 !== undefined) {
      if (typeof property1 !== 'string' && stop(at, '/text', [schema1 + '/properties/text', 'type', 'string']))
        return false;
    }
    const property2 = object1['from'];
    if (property2 !== undefined) {
      if (!Number.isInteger(property2) && stop(at, '/from', [schema1 + '/properties/from', 'type', 'integer']))
        return false;
    }
    const property3 = object1['list'];
    if (property3 !== undefined) {
      if (!checkNumbers(property3, at && under(at, '/list'))) return false;
    }
    const property5 = object1['nested'];
    if (property5 !== undefined) {
      if (!checkColour(property5, at && under(at, '/nested'))) return false;
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}

/** The validators of queryDeep. */
export const queryDeepValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      filter: validateQueryDeepQueryFilter,
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
