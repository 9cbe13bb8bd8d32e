/** An event comes after the one that should follow it. */
import type { FrameEditor } from '../../interference.ts';
import { eventOperator } from '../../build/stream-operator.ts';

export const eventLate = eventOperator({
  name: 'event-late',
  does: 'sends after the following event',
  editor: (event) => late(event),
});

function late(event: string): FrameEditor {
  let held: string | undefined;
  return {
    frame({ name, wire }) {
      const before = held;
      held = undefined;
      if (before !== undefined) return [wire, before];
      if (name !== event) return [wire];
      held = wire;
      return [];
    },
    end: (rest) => [...(held === undefined ? [] : [held]), ...(rest === '' ? [] : [rest])],
  };
}
