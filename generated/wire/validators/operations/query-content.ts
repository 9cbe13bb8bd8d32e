// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateColour } from '../colour.ts';
import { validateReceived } from '../received.ts';
import { type OperationValidators, byName } from '../support.ts';

/** The validators of queryContent. */
export const queryContentValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      filter: validateColour,
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
