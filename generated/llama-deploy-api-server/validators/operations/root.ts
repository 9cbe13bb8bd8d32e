// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateApiServerHome } from '../api-server-home.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateStatus } from '../status.ts';
import { type OperationValidators, byName } from '../support.ts';

/** The validators of getRoot. */
export const getRootValidators: OperationValidators = {
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
        'application/json': validateApiServerHome,
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

/** The validators of getStatus. */
export const getStatusValidators: OperationValidators = {
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
        'application/json': validateStatus,
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
