/** Whoever comes with the second key sees what belongs to the first. */
import { onRequests } from '../../build/request-operator.ts';
import type { Interference, Situation } from '../../interference.ts';
import type { Operator } from '../../operator.ts';

export const secondKeyAsFirst: Operator = {
  name: 'second-key-as-first',
  class: 'isolation',
  does: 'Whoever comes with the second key sees what belongs to the first.',
  applies: ({ id }) => [
    {
      at: id,
      does: `${id}: treats the second key as the first`,
      operation: id,
      start: (situation) => mixing(id, situation),
    },
  ],
  everywhere: () => [
    {
      at: 'everywhere',
      does: 'everywhere: treats the second key as the first',
      start: (situation) => mixing(undefined, situation),
    },
  ],
};

function mixing(operation: string | undefined, { keys: { first, second } }: Situation): Interference {
  return onRequests(operation, (request) =>
    second !== undefined && first !== undefined && request.headers['authorization'] === `Bearer ${second}`
      ? { ...request, headers: { ...request.headers, authorization: `Bearer ${first}` } }
      : request,
  );
}
