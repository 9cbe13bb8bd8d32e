/** A field that must be there is not. */
import { placeOperator } from '../../build/place-operator.ts';

export const fieldMissing = placeOperator({
  name: 'field-missing',
  class: 'schema',
  does: 'leaves out',
  fits: ({ required }) => required,
  edit: () => () => undefined,
});
