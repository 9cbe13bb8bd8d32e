// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateReceivedPageSizeParameter } from '../components/parameters.ts';
import { type OperationValidators, byName } from '../support.ts';

/** The validators of tellArrival. */
export const tellArrivalValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      page_size: validateReceivedPageSizeParameter,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    204: {
      content: byName({}),
      items: byName({}),
      headers: byName({}),
    },
  }),
};
