// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateTripHeader } from '../components/headers.ts';
import { validateHarbourParameter, validatePageSizeParameter } from '../components/parameters.ts';
import { type Issue, type Issues, type OperationValidators, type Rule, byName, judge, rule, stop } from '../support.ts';

/** The validators of listBoats. */
export const listBoatsValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      page_size: validatePageSizeParameter,
      harbour: validateHarbourParameter,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({}),
      items: byName({}),
      headers: byName({
        'x-trip': validateTripHeader,
      }),
    },
  }),
};

/** The validators of sinkBoats. */
export const sinkBoatsValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      page_size: validatePageSizeParameter,
      harbour: validateHarbourParameter,
      hard: validateSinkBoatsQueryHard,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    204: {
      content: byName({}),
      items: byName({}),
      headers: byName({
        'x-trip': validateTripHeader,
      }),
    },
  }),
};

const schema1: string = '#/paths/~1boats/operations/delete/parameters/2/schema';
const type1: Rule = rule(schema1, 'type', 'boolean');

/** What is wrong with a value that should be SinkBoatsQueryHard; nothing when it is valid. */
export function validateSinkBoatsQueryHard(value: unknown): readonly Issue[] {
  return judge(checkSinkBoatsQueryHard, value);
}

function checkSinkBoatsQueryHard(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'boolean' && stop(at, '', type1)) return false;
  return true;
}
