/** A stream ends without saying how. */
import { lookingAhead, streamOperator } from '../../build/stream-operator.ts';

export const lastEventLost = streamOperator({
  name: 'last-event-lost',
  does: 'ends without its last event',
  editor: () => lookingAhead(({ wire }, next) => (next === undefined ? [] : [wire])),
});
