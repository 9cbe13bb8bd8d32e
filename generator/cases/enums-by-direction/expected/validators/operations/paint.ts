// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type Issue, type Issues, type OperationValidators, type Rule, byName, judge, rule, stop } from '../support.ts';
import { validateWall, validateWallInput } from '../wall.ts';

/** The validators of paint. */
export const paintValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      finish: validatePaintQueryFinish,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateWallInput,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateWall,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

const schema1: string = '#/paths/~1paint/operations/post/parameters/0/schema';
const enum1: Rule = rule(schema1, 'enum', ['matt', 'gloss']);

/** What is wrong with a value that should be PaintQueryFinish; nothing when it is valid. */
export function validatePaintQueryFinish(value: unknown): readonly Issue[] {
  return judge(checkPaintQueryFinish, value);
}

function checkPaintQueryFinish(value: unknown, at?: Issues): boolean {
  if (value !== 'matt' && value !== 'gloss' && stop(at, '', enum1)) return false;
  return true;
}
