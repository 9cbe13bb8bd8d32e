/** A request without a key, or with a wrong one, is served. */
import type { Interference, Situation } from '../../interference.ts';
import { onRequests } from '../../build/request-operator.ts';
import type { Operator } from '../../operator.ts';
import type { PassingRequest } from '../../wire/passing.ts';

export const keyNotChecked: Operator = {
  name: 'key-not-checked',
  class: 'requests',
  does: 'Requests without a key, or with a wrong one, are served.',
  applies: ({ id }) => [
    {
      at: `${id}.missing`,
      does: `${id}: needs no key`,
      operation: id,
      start: (situation) => served(id, isMissing, situation),
    },
    {
      at: `${id}.wrong`,
      does: `${id}: takes any key`,
      operation: id,
      start: (situation) => served(id, isWrong, situation),
    },
  ],
};

type Test = (authorization: string | undefined, keys: readonly string[]) => boolean;

const isMissing: Test = (authorization) => authorization === undefined;
const isWrong: Test = (authorization, keys) => authorization !== undefined && !keys.includes(authorization);

function served(operation: string, test: Test, { keys }: Situation): Interference {
  const known = Object.values(keys).map((key) => `Bearer ${key}`);
  return onRequests(operation, (request): PassingRequest =>
    known[0] !== undefined && test(request.headers['authorization'], known)
      ? { ...request, headers: { ...request.headers, authorization: known[0] } }
      : request,
  );
}
