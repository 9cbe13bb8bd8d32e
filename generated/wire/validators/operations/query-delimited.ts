// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateNumbers } from '../numbers.ts';
import { validateReceived } from '../received.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1query~1delimited/operations/get/parameters/2/schema';

/** What is wrong with a value that should be QueryDelimitedQueryReserved; nothing when it is valid. */
export function validateQueryDelimitedQueryReserved(value: unknown): readonly Issue[] {
  return judge(checkQueryDelimitedQueryReserved, value);
}

function checkQueryDelimitedQueryReserved(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

/** The validators of queryDelimited. */
export const queryDelimitedValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      spaced: validateNumbers,
      piped: validateNumbers,
      reserved: validateQueryDelimitedQueryReserved,
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
