// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateReceived } from '../received.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1bodies~1text/operations/post/requestBody/content/text~1plain/schema';

/** What is wrong with a value that should be SendTextBody; nothing when it is valid. */
export function validateSendTextBody(value: unknown): readonly Issue[] {
  return judge(checkSendTextBody, value);
}

function checkSendTextBody(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

/** The validators of sendText. */
export const sendTextValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'text/plain': validateSendTextBody,
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
