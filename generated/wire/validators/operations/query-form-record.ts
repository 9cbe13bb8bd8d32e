// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateColour } from '../colour.ts';
import { validateReceived } from '../received.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1query~1form-record/operations/get/parameters/1/schema';

/** What is wrong with a value that should be QueryFormRecordQueryText; nothing when it is valid. */
export function validateQueryFormRecordQueryText(value: unknown): readonly Issue[] {
  return judge(checkQueryFormRecordQueryText, value);
}

function checkQueryFormRecordQueryText(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

/** The validators of queryFormRecord. */
export const queryFormRecordValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      record: validateColour,
      text: validateQueryFormRecordQueryText,
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
