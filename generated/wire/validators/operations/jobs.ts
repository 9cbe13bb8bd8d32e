// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateJob } from '../job.ts';
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

/** The validators of createJob. */
export const createJobValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateJobBody,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateJob,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of getJob. */
export const getJobValidators: OperationValidators = {
  parameters: {
    path: byName({
      job_id: validateGetJobPathJobId,
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
        'application/json': validateJob,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

const schema1: string = '#/paths/~1jobs/operations/post/requestBody/content/application~1json/schema';
const type1: Rule = rule(schema1 + '/properties/states/items', 'type', 'string');
const type2: Rule = rule(schema1 + '/properties/states', 'type', 'array');
const required1: Rule = rule(schema1, 'required', 'states');
const type3: Rule = rule(schema1, 'type', 'object');
const schema2: string = '#/paths/~1jobs~1{job_id}/operations/get/parameters/0/schema';
const type4: Rule = rule(schema2, 'type', 'string');

/** What is wrong with a value that should be CreateJobBody; nothing when it is valid. */
export function validateCreateJobBody(value: unknown): readonly Issue[] {
  return judge(checkCreateJobBody, value);
}

/** What is wrong with a value that should be GetJobPathJobId; nothing when it is valid. */
export function validateGetJobPathJobId(value: unknown): readonly Issue[] {
  return judge(checkGetJobPathJobId, value);
}

function checkCreateJobBody(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['states'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['states'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (Array.isArray(property1)) {
      for (let index1 = 0; index1 < property1.length; index1++) {
        const item1: unknown = property1[index1];
        if (typeof item1 !== 'string' && stop(at, `/states/${index1}`, type1)) return false;
      }
    } else if (stop(at, '/states', type2)) return false;
  } else if (stop(at, '', type3)) return false;
  return true;
}

function checkGetJobPathJobId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type4)) return false;
  return true;
}
