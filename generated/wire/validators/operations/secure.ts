// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateReceived } from '../received.ts';
import { type OperationValidators, byName } from '../support.ts';

/** The validators of secureBearer. */
export const secureBearerValidators: OperationValidators = {
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
        'application/json': validateReceived,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of secureBasic. */
export const secureBasicValidators: OperationValidators = {
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
        'application/json': validateReceived,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of secureKeys. */
export const secureKeysValidators: OperationValidators = {
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
        'application/json': validateReceived,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of secureOptional. */
export const secureOptionalValidators: OperationValidators = {
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
        'application/json': validateReceived,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};
