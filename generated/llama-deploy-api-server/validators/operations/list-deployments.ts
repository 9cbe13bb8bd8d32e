// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { checkDeploymentDefinition } from '../deployment-definition.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop, under } from '../support.ts';

const schema1: string = '#/paths/~1deployments~1/operations/get/responses/200/content/application~1json/schema';

/** What is wrong with a value that should be ListDeployments_200Body; nothing when it is valid. */
export function validateListDeployments_200Body(value: unknown): readonly Issue[] {
  return judge(checkListDeployments_200Body, value);
}

function checkListDeployments_200Body(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkDeploymentDefinition(item1, at && under(at, `/${index1}`))) return false;
    }
  } else if (stop(at, '', [schema1, 'type', 'array'])) return false;
  return true;
}

/** The validators of listDeployments. */
export const listDeploymentsValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateListDeployments_200Body,
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
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};
