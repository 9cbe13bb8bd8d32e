/** A stream ends twice. */
import { lookingAhead, streamOperator } from '../../build/stream-operator.ts';

export const lastEventTwice = streamOperator({
  name: 'last-event-twice',
  does: 'sends its last event twice',
  editor: () => lookingAhead(({ wire }, next) => (next === undefined ? [wire, wire] : [wire])),
});
