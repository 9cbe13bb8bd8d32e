/** What was just made is not found when it is asked for the first time. */
import { refusal } from '../../build/made-answers.ts';
import { ownerOf, pathOf } from '../../build/deletions.ts';
import { isOf } from '../../build/on-answers.ts';
import type { Interference } from '../../interference.ts';
import type { Operator } from '../../operator.ts';

export const notThereAtFirst: Operator = {
  name: 'not-there-at-first',
  class: 'lifecycle',
  does: 'What was just made is not found when it is first asked for.',
  applies: (operation, api) =>
    operation.method === 'get' && operation.path.includes('{')
      ? [
          {
            at: operation.id,
            does: `${operation.id}: finds nothing the first time`,
            operation: operation.id,
            start(): Interference {
              const asked = new Set<string>();
              return {
                before(call) {
                  const key = `${ownerOf(call)} ${pathOf(call)}`;
                  if (!isOf(call, operation.id) || asked.has(key)) return call.request;
                  asked.add(key);
                  return refusal(operation, api);
                },
              };
            },
          },
        ]
      : [],
};
