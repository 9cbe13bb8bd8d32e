// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateCreateDeploymentRequest } from '../create-deployment-request.ts';
import { validateDeploymentDefinition } from '../deployment-definition.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';
import { validateValidationError } from '../validation-error.ts';

const schema1: string = '#/paths/~1deployments~1create/operations/post/parameters/0/schema';

/** What is wrong with a value that should be CreateDeploymentQueryReload; nothing when it is valid. */
export function validateCreateDeploymentQueryReload(value: unknown): readonly Issue[] {
  return judge(checkCreateDeploymentQueryReload, value);
}

function checkCreateDeploymentQueryReload(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'boolean' && stop(at, '', [schema1, 'type', 'boolean'])) return false;
  return true;
}

/** The validators of createDeployment. */
export const createDeploymentValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      reload: validateCreateDeploymentQueryReload,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'multipart/form-data': validateCreateDeploymentRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateDeploymentDefinition,
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
    413: {
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
