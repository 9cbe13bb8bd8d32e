// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateControlPlaneConfig } from '../control-plane-config.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateServiceDefinitionParam } from '../service-definition-param.ts';
import { type OperationValidators, byName } from '../support.ts';
import { validateValidationError } from '../validation-error.ts';

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
