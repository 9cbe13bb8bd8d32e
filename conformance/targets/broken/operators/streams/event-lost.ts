/** Events of a kind are never sent. */
import { eachFrame, eventOperator } from '../../build/stream-operator.ts';

export const eventLost = eventOperator({
  name: 'event-lost',
  does: 'leaves out',
  editor: (event) => eachFrame(({ name, wire }) => (name === event ? [] : [wire])),
});
