// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateNumbers } from '../numbers.ts';
import { validateReceived } from '../received.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1cookie/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1cookie/operations/get/parameters/1/schema';

/** What is wrong with a value that should be CookiesCookieText; nothing when it is valid. */
export function validateCookiesCookieText(value: unknown): readonly Issue[] {
  return judge(checkCookiesCookieText, value);
}

/** What is wrong with a value that should be CookiesCookieCount; nothing when it is valid. */
export function validateCookiesCookieCount(value: unknown): readonly Issue[] {
  return judge(checkCookiesCookieCount, value);
}

function checkCookiesCookieText(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkCookiesCookieCount(value: unknown, at?: Issues): boolean {
  if (!Number.isInteger(value) && stop(at, '', [schema2, 'type', 'integer'])) return false;
  return true;
}

/** The validators of cookies. */
export const cookiesValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({
      text: validateCookiesCookieText,
      count: validateCookiesCookieCount,
      list: validateNumbers,
    }),
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
