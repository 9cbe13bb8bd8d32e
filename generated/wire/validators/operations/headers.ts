// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateColour } from '../colour.ts';
import { validateNumbers } from '../numbers.ts';
import { validateReceived } from '../received.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1header/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1header/operations/get/parameters/1/schema';
const schema3: string = '#/paths/~1header/operations/get/responses/200/headers/X-Count/schema';
const schema4: string = '#/paths/~1header/operations/get/responses/200/headers/Set-Cookie/schema';

/** What is wrong with a value that should be HeadersHeaderXText; nothing when it is valid. */
export function validateHeadersHeaderXText(value: unknown): readonly Issue[] {
  return judge(checkHeadersHeaderXText, value);
}

/** What is wrong with a value that should be HeadersHeaderXCount; nothing when it is valid. */
export function validateHeadersHeaderXCount(value: unknown): readonly Issue[] {
  return judge(checkHeadersHeaderXCount, value);
}

/** What is wrong with a value that should be Headers_200HeaderXCount; nothing when it is valid. */
export function validateHeaders_200HeaderXCount(value: unknown): readonly Issue[] {
  return judge(checkHeaders_200HeaderXCount, value);
}

/** What is wrong with a value that should be Headers_200HeaderSetCookie; nothing when it is valid. */
export function validateHeaders_200HeaderSetCookie(value: unknown): readonly Issue[] {
  return judge(checkHeaders_200HeaderSetCookie, value);
}

function checkHeadersHeaderXText(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkHeadersHeaderXCount(value: unknown, at?: Issues): boolean {
  if (!Number.isInteger(value) && stop(at, '', [schema2, 'type', 'integer'])) return false;
  return true;
}

function checkHeaders_200HeaderXCount(value: unknown, at?: Issues): boolean {
  if (!Number.isInteger(value) && stop(at, '', [schema3, 'type', 'integer'])) return false;
  return true;
}

function checkHeaders_200HeaderSetCookie(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (typeof item1 !== 'string' && stop(at, `/${index1}`, [schema4 + '/items', 'type', 'string'])) return false;
    }
  } else if (stop(at, '', [schema4, 'type', 'array'])) return false;
  return true;
}

/** The validators of headers. */
export const headersValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({
      'X-Text': validateHeadersHeaderXText,
      'X-Count': validateHeadersHeaderXCount,
      'X-List': validateNumbers,
      'X-Record': validateColour,
      'X-Exploded': validateColour,
    }),
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
      headers: byName({
        'X-Count': validateHeaders_200HeaderXCount,
        'X-List': validateNumbers,
        'X-Record': validateColour,
        'X-Exploded': validateColour,
        'Set-Cookie': validateHeaders_200HeaderSetCookie,
      }),
    },
  }),
};
