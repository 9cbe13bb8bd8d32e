/** A field that may be missing is missing, though it was there. */
import { placeOperator } from '../../build/place-operator.ts';

export const optionalMissing = placeOperator({
  name: 'optional-missing',
  class: 'fidelity',
  allowed: 'the field may be missing',
  does: 'leaves out, though it may,',
  fits: ({ required, path }) => !required && path.at(-1) !== '*',
  edit: () => () => undefined,
});
