// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateStep } from '../step.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1streams~1ordered/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1streams~1ordered/operations/get/parameters/1/schema';

/** What is wrong with a value that should be OrderedQueryScript; nothing when it is valid. */
export function validateOrderedQueryScript(value: unknown): readonly Issue[] {
  return judge(checkOrderedQueryScript, value);
}

/** What is wrong with a value that should be OrderedHeaderLastEventID; nothing when it is valid. */
export function validateOrderedHeaderLastEventID(value: unknown): readonly Issue[] {
  return judge(checkOrderedHeaderLastEventID, value);
}

function checkOrderedQueryScript(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (typeof item1 !== 'string' && stop(at, `/${index1}`, [schema1 + '/items', 'type', 'string'])) return false;
    }
  } else if (stop(at, '', [schema1, 'type', 'array'])) return false;
  return true;
}

function checkOrderedHeaderLastEventID(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

/** The validators of ordered. */
export const orderedValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      script: validateOrderedQueryScript,
    }),
    header: byName({
      'Last-Event-ID': validateOrderedHeaderLastEventID,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({}),
      items: byName({
        'text/event-stream': validateStep,
      }),
      headers: byName({}),
    },
  }),
};
