/** A server that was started without keys refuses requests that carry one, or that carry none. */
import { refusal } from '../../build/made-answers.ts';
import { onRequests } from '../../build/request-operator.ts';
import type { Interference, Situation } from '../../interference.ts';
import type { Operator } from '../../operator.ts';
import type { ApiDocument, ApiOperation } from '../../../../schema/api-document.ts';

export const keyAlwaysNeeded: Operator = {
  name: 'key-always-needed',
  class: 'requests',
  does: 'A server refuses requests with a key, or without one, though it was started without keys.',
  applies: (operation, api) => [
    {
      at: `${operation.id}.without`,
      does: `${operation.id}: needs a key though the server has none`,
      operation: operation.id,
      start: (situation) => refusing(operation, { api, situation, wanted: false }),
    },
    {
      at: `${operation.id}.with`,
      does: `${operation.id}: refuses a key though the server has none`,
      operation: operation.id,
      start: (situation) => refusing(operation, { api, situation, wanted: true }),
    },
  ],
};

interface Refusing {
  readonly api: ApiDocument;
  readonly situation: Situation;
  /** Refuses requests that have a key, or those that have none. */
  readonly wanted: boolean;
}

function refusing(operation: ApiOperation, { api, situation, wanted }: Refusing): Interference {
  const isKeyless = situation.keys.first === undefined;
  return onRequests(operation.id, (request) =>
    isKeyless && (request.headers['authorization'] !== undefined) === wanted ? refusal(operation, api, 401) : request,
  );
}
