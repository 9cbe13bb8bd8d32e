// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateForm } from '../form.ts';
import { validateReceived } from '../received.ts';
import { type OperationValidators, byName } from '../support.ts';

/** The validators of sendForm. */
export const sendFormValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/x-www-form-urlencoded': validateForm,
  }),
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
