// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateColour } from '../colour.ts';
import { validateNumbers } from '../numbers.ts';
import { validateReceived } from '../received.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1path~1matrix-exploded~1{text}~1{list}~1{record}/operations/get/parameters/0/schema';

/** What is wrong with a value that should be PathMatrixExplodedPathText; nothing when it is valid. */
export function validatePathMatrixExplodedPathText(value: unknown): readonly Issue[] {
  return judge(checkPathMatrixExplodedPathText, value);
}

function checkPathMatrixExplodedPathText(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

/** The validators of pathMatrixExploded. */
export const pathMatrixExplodedValidators: OperationValidators = {
  parameters: {
    path: byName({
      text: validatePathMatrixExplodedPathText,
      list: validateNumbers,
      record: validateColour,
    }),
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
