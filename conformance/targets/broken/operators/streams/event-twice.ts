/** An event is delivered twice. */
import { eachFrame, eventOperator } from '../../build/stream-operator.ts';

export const eventTwice = eventOperator({
  name: 'event-twice',
  does: 'sends twice',
  editor: (event) => eachFrame(({ name, wire }) => (name === event ? [wire, wire] : [wire])),
});
