// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateColour } from '../colour.ts';
import { validateNumbers } from '../numbers.ts';
import { validateReceived } from '../received.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1path~1label-exploded~1{text}~1{list}~1{record}/operations/get/parameters/0/schema';

/** What is wrong with a value that should be PathLabelExplodedPathText; nothing when it is valid. */
export function validatePathLabelExplodedPathText(value: unknown): readonly Issue[] {
  return judge(checkPathLabelExplodedPathText, value);
}

function checkPathLabelExplodedPathText(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

/** The validators of pathLabelExploded. */
export const pathLabelExplodedValidators: OperationValidators = {
  parameters: {
    path: byName({
      text: validatePathLabelExplodedPathText,
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
