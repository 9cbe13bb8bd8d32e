// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateServiceNameParameter, validateServiceToDeregisterParameter } from '../components/parameters.ts';
import { validateControlPlaneConfig } from '../control-plane-config.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateServiceDefinition } from '../service-definition.ts';
import { validateServiceDefinitionParam } from '../service-definition-param.ts';
import { validateServiceMap } from '../service-map.ts';
import { type Issue, type Issues, type OperationValidators, type Rule, byName, judge, rule, stop } from '../support.ts';
import { validateValidationError } from '../validation-error.ts';

/** The validators of listServices. */
export const listServicesValidators: OperationValidators = {
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
        'application/json': validateServiceMap,
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

/** The validators of registerService. */
export const registerServiceValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateServiceDefinitionParam,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateControlPlaneConfig,
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

/** The validators of deregisterService. */
export const deregisterServiceValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      service_name: validateServiceToDeregisterParameter,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateDeregisterService_200Body,
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

/** The validators of getService. */
export const getServiceValidators: OperationValidators = {
  parameters: {
    path: byName({
      service_name: validateServiceNameParameter,
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
        'application/json': validateServiceDefinition,
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
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

const schema1: string = '#/paths/~1services~1deregister/operations/post/responses/200/content/application~1json/schema';
const type1: Rule = rule(schema1, 'type', 'null');

/** What is wrong with a value that should be DeregisterService_200Body; nothing when it is valid. */
export function validateDeregisterService_200Body(value: unknown): readonly Issue[] {
  return judge(checkDeregisterService_200Body, value);
}

function checkDeregisterService_200Body(value: unknown, at?: Issues): boolean {
  if (value !== null && stop(at, '', type1)) return false;
  return true;
}
