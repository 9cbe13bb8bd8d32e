/** What lay below the deleted is read by asking before the deletion is carried out: the server forgets only the parent. */
import { deletions, isWithin, ownerOf, pathOf } from '../../build/deletions.ts';
import { refusal } from '../../build/made-answers.ts';
import { isOf } from '../../build/on-answers.ts';
import type { Interference } from '../../interference.ts';
import type { Operator } from '../../operator.ts';
import type { Call } from '../../wire/passing.ts';
import type { ApiDocument, ApiOperation } from '../../../../schema/api-document.ts';
import { success } from '../../build/made-answers.ts';

export const childrenSurvive: Operator = {
  name: 'children-survive',
  class: 'lifecycle',
  does: 'Only the deleted itself is gone; what lay below it stays.',
  applies: (operation, api) =>
    deletions(operation).map(({ id }) => ({
      at: id,
      does: `${id}: what lay below the deleted stays and can be used`,
      start: () => keepingChildren(operation, api),
    })),
};

/** Nothing is deleted; the path itself is refused from then on. */
function keepingChildren(operation: ApiOperation, api: ApiDocument): Interference {
  const deleted = new Set<string>();
  const keyOf = (call: Call): string => `${ownerOf(call)} ${pathOf(call)}`;
  return {
    before(call) {
      const key = keyOf(call);
      if (deleted.has(key)) return refusal(call.operation, api);
      if (!isOf(call, operation.id) || [...deleted].some((parent) => isWithin(key, parent))) return call.request;
      deleted.add(key);
      return success(operation, api);
    },
  };
}
