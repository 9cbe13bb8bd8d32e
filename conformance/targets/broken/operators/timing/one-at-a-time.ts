/** Of several requests to one path at the same time all but the first are refused. */
import { refusal } from '../../build/made-answers.ts';
import { ownerOf, pathOf } from '../../build/deletions.ts';
import { isOf } from '../../build/on-answers.ts';
import type { ApiDocument, ApiOperation } from '../../../../schema/api-document.ts';
import type { Interference } from '../../interference.ts';
import type { Operator } from '../../operator.ts';
import type { Call } from '../../wire/passing.ts';

export const oneAtATime: Operator = {
  name: 'one-at-a-time',
  class: 'timing',
  does: 'Of several requests at the same time all but the first are refused.',
  applies: (operation, api) => [
    {
      at: operation.id,
      does: `${operation.id}: refuses a request while another is under way`,
      operation: operation.id,
      start: () => refusing(operation, api),
    },
  ],
};

function refusing(operation: ApiOperation, api: ApiDocument): Interference {
  const busy = new Set<string>();
  const keyOf = (call: Call): string => `${ownerOf(call)} ${pathOf(call)}`;
  return {
    before(call) {
      if (!isOf(call, operation.id)) return call.request;
      if (busy.has(keyOf(call))) return refusal(operation, api);
      busy.add(keyOf(call));
      return call.request;
    },
    after(answer, call) {
      if (isOf(call, operation.id)) busy.delete(keyOf(call));
      return answer;
    },
    frames(call) {
      if (!isOf(call, operation.id)) return undefined;
      return {
        frame: ({ wire }) => [wire],
        end(rest) {
          busy.delete(keyOf(call));
          return [rest];
        },
      };
    },
  };
}
