// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateColour } from '../colour.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1answers~1several/operations/get/responses/200/content/text~1csv/schema';

/** What is wrong with a value that should be AnswerSeveral_200Body; nothing when it is valid. */
export function validateAnswerSeveral_200Body(value: unknown): readonly Issue[] {
  return judge(checkAnswerSeveral_200Body, value);
}

function checkAnswerSeveral_200Body(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

/** The validators of answerSeveral. */
export const answerSeveralValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'text/csv': validateAnswerSeveral_200Body,
        'application/json': validateColour,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};
