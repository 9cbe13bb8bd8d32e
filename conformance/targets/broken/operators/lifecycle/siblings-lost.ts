/** A deletion takes more than it should: what stands beside the deleted is gone too. */
import { deletions, ownerOf, pathOf } from '../../build/deletions.ts';
import { refusal } from '../../build/made-answers.ts';
import { isOf } from '../../build/on-answers.ts';
import type { ApiDocument } from '../../../../schema/api-document.ts';
import type { Interference } from '../../interference.ts';
import type { Operator } from '../../operator.ts';
import type { Call } from '../../wire/passing.ts';

export const siblingsLost: Operator = {
  name: 'siblings-lost',
  class: 'lifecycle',
  does: 'A deletion takes what stands beside the deleted too.',
  applies: (operation, api) =>
    deletions(operation).map(({ id }) => ({
      at: id,
      does: `${id}: deletes what stands beside the deleted too`,
      start: () => losing(id, api),
    })),
};

function losing(operation: string, api: ApiDocument): Interference {
  const emptied = new Set<string>();
  const keyOf = (call: Call): string => `${ownerOf(call)} ${parentOf(pathOf(call))}`;
  return {
    before: (call) =>
      !isOf(call, operation) && emptied.has(keyOf(call)) ? refusal(call.operation, api) : call.request,
    after(answer, call) {
      if (isOf(call, operation) && answer.status < 300) emptied.add(keyOf(call));
      return answer;
    },
  };
}

function parentOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}
