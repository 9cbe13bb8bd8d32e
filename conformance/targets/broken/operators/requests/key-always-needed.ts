/** A server without keys refuses requests that carry one, or that carry none. */
import { refusal } from '../../build/made-answers.ts';
import { onRequests } from '../../build/request-operator.ts';
import type { Operator } from '../../operator.ts';

export const keyAlwaysNeeded: Operator = {
  name: 'key-always-needed',
  class: 'requests',
  does: 'A server refuses requests with a key, or without one, though it was started without keys.',
  applies: (operation, api) => [
    {
      at: `${operation.id}.without`,
      does: `${operation.id}: needs a key`,
      operation: operation.id,
      start: () =>
        onRequests(operation.id, (request) =>
          request.headers['authorization'] === undefined ? refusal(operation, api, 401) : request,
        ),
    },
    {
      at: `${operation.id}.with`,
      does: `${operation.id}: refuses requests with a key`,
      operation: operation.id,
      start: () =>
        onRequests(operation.id, (request) =>
          request.headers['authorization'] === undefined ? request : refusal(operation, api, 401),
        ),
    },
  ],
};
