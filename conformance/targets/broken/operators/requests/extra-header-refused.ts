/** A request is refused because of a header that the server should pass over. */
import { refusal } from '../../build/made-answers.ts';
import { onRequests } from '../../build/request-operator.ts';
import type { Operator } from '../../operator.ts';

export const extraHeaderRefused: Operator = {
  name: 'extra-header-refused',
  class: 'requests',
  does: 'A server refuses requests with a header that it should pass over.',
  applies: (operation, api) => [
    {
      at: operation.id,
      does: `${operation.id}: refuses requests with a header of the client's own`,
      operation: operation.id,
      start: () =>
        onRequests(operation.id, (request) =>
          Object.keys(request.headers).some((name) => name.startsWith('x-')) ? refusal(operation, api) : request,
        ),
    },
  ],
};
