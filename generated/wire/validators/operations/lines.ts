// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateDelta } from '../delta.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1streams~1lines/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1streams~1lines/operations/get/parameters/1/schema';

/** What is wrong with a value that should be LinesQueryCount; nothing when it is valid. */
export function validateLinesQueryCount(value: unknown): readonly Issue[] {
  return judge(checkLinesQueryCount, value);
}

/** What is wrong with a value that should be LinesQueryPadding; nothing when it is valid. */
export function validateLinesQueryPadding(value: unknown): readonly Issue[] {
  return judge(checkLinesQueryPadding, value);
}

function checkLinesQueryCount(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema1, 'minimum', 0])) return false;
    if (value > 100000 && stop(at, '', [schema1, 'maximum', 100000])) return false;
  } else if (stop(at, '', [schema1, 'type', 'integer'])) return false;
  return true;
}

function checkLinesQueryPadding(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema2, 'minimum', 0])) return false;
    if (value > 10000 && stop(at, '', [schema2, 'maximum', 10000])) return false;
  } else if (stop(at, '', [schema2, 'type', 'integer'])) return false;
  return true;
}

/** The validators of lines. */
export const linesValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      count: validateLinesQueryCount,
      padding: validateLinesQueryPadding,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({}),
      items: byName({
        'application/x-ndjson': validateDelta,
      }),
      headers: byName({}),
    },
  }),
};
