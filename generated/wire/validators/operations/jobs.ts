// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateJob } from '../job.ts';
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

const schema1: string = '#/paths/~1jobs/operations/post/requestBody/content/application~1json/schema';
const schema2: string = '#/paths/~1jobs~1{job_id}/operations/get/parameters/0/schema';

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
      if (stop(at, '', [schema1, 'required', 'states'])) return false;
    } else if (Array.isArray(property1)) {
      for (let index1 = 0; index1 < property1.length; index1++) {
        const item1: unknown = property1[index1];
        if (
          typeof item1 !== 'string' &&
          stop(at, `/states/${index1}`, [schema1 + '/properties/states/items', 'type', 'string'])
        )
          return false;
      }
    } else if (stop(at, '/states', [schema1 + '/properties/states', 'type', 'array'])) return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}

function checkGetJobPathJobId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

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
