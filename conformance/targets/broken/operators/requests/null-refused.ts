/** A request is refused because a field is null, though it may be. */
import { refusal } from '../../build/made-answers.ts';
import { requestOperator } from '../../build/request-operator.ts';
import { editPlace } from '../../places/edit-place.ts';
import { isNullable } from '../../places/read-place.ts';

export const nullRefused = requestOperator({
  name: 'null-refused',
  class: 'requests',
  does: 'refuses null at',
  fits: isNullable,
  change(body, { path }, { operation, api }) {
    let isThere = false;
    editPlace(body, path, (value) => {
      isThere ||= value === null;
      return value;
    });
    return isThere ? refusal(operation, api) : body;
  },
});
