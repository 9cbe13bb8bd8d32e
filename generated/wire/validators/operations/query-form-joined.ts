// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateColour } from '../colour.ts';
import { validateNumbers } from '../numbers.ts';
import { validateReceived } from '../received.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1query~1form-joined/operations/get/parameters/1/schema';

/** What is wrong with a value that should be QueryFormJoinedQueryWords; nothing when it is valid. */
export function validateQueryFormJoinedQueryWords(value: unknown): readonly Issue[] {
  return judge(checkQueryFormJoinedQueryWords, value);
}

function checkQueryFormJoinedQueryWords(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (typeof item1 !== 'string' && stop(at, `/${index1}`, [schema1 + '/items', 'type', 'string'])) return false;
    }
  } else if (stop(at, '', [schema1, 'type', 'array'])) return false;
  return true;
}

/** The validators of queryFormJoined. */
export const queryFormJoinedValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      list: validateNumbers,
      words: validateQueryFormJoinedQueryWords,
      record: validateColour,
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
