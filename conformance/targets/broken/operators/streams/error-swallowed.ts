/** A stream that failed ends as if nothing had happened. */
import { eachFrame, streamOperator } from '../../build/stream-operator.ts';

export const errorSwallowed = streamOperator({
  name: 'error-swallowed',
  does: 'ends without a word where it failed',
  editor: () => eachFrame(({ name, wire }) => (name === 'error' ? [] : [wire])),
});
