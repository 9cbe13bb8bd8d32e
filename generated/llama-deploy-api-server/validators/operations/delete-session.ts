// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorDetail } from '../error-detail.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';
import { validateValidationError } from '../validation-error.ts';

const schema1: string =
  '#/paths/~1deployments~1{deployment_name}~1sessions~1delete/operations/post/parameters/0/schema';
const schema2: string =
  '#/paths/~1deployments~1{deployment_name}~1sessions~1delete/operations/post/parameters/1/schema';
const schema3: string =
  '#/paths/~1deployments~1{deployment_name}~1sessions~1delete/operations/post/responses/200/content/application~1json/schema';

/** What is wrong with a value that should be DeleteSessionPathDeploymentName; nothing when it is valid. */
export function validateDeleteSessionPathDeploymentName(value: unknown): readonly Issue[] {
  return judge(checkDeleteSessionPathDeploymentName, value);
}

/** What is wrong with a value that should be DeleteSessionQuerySessionId; nothing when it is valid. */
export function validateDeleteSessionQuerySessionId(value: unknown): readonly Issue[] {
  return judge(checkDeleteSessionQuerySessionId, value);
}

/** What is wrong with a value that should be DeleteSession_200Body; nothing when it is valid. */
export function validateDeleteSession_200Body(value: unknown): readonly Issue[] {
  return judge(checkDeleteSession_200Body, value);
}

function checkDeleteSessionPathDeploymentName(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkDeleteSessionQuerySessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkDeleteSession_200Body(value: unknown, at?: Issues): boolean {
  if (value !== null && stop(at, '', [schema3, 'type', 'null'])) return false;
  return true;
}

/** The validators of deleteSession. */
export const deleteSessionValidators: OperationValidators = {
  parameters: {
    path: byName({
      deployment_name: validateDeleteSessionPathDeploymentName,
    }),
    query: byName({
      session_id: validateDeleteSessionQuerySessionId,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateDeleteSession_200Body,
      }),
      items: byName({}),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    422: {
      content: byName({
        'application/json': validateValidationError,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};
