/** A deletion is answered, and nothing is deleted. */
import type { Interference } from '../../interference.ts';
import type { Operator } from '../../operator.ts';
import { deletions } from '../../build/deletions.ts';
import { isOf } from '../../build/on-answers.ts';
import { success } from '../../build/made-answers.ts';
import type { ApiDocument, ApiOperation } from '../../../../schema/api-document.ts';
import { madeUp } from '../../wire/passing.ts';
import { isObject } from '#document';
import { jsonOf } from '../../wire/passing.ts';
import type { Call, PassingAnswer } from '../../wire/passing.ts';

export const deleteDoesNothing: Operator = {
  name: 'delete-does-nothing',
  class: 'lifecycle',
  does: 'A deletion is answered, and nothing is deleted.',
  applies: (operation, api) =>
    deletions(operation).map(({ id }) => ({
      at: id,
      does: `${id}: answers, and deletes nothing`,
      operation: id,
      start: (): Interference => ({
        before: (call) => (isOf(call, id) ? deletedOnly(call, operation, api) : call.request),
      }),
    })),
};

/** The example of the document names another thing than the one that was to be deleted. */
function deletedOnly({ parents }: Call, operation: ApiOperation, api: ApiDocument): PassingAnswer {
  const made = success(operation, api);
  const value = jsonOf(made);
  const id = [...parents.values()].at(-1);
  return isObject(value) && id !== undefined ? madeUp(made.status, { ...value, id }) : made;
}
