/** Nothing is sent until everything is there. */
import { streamOperator } from '../../build/stream-operator.ts';
import type { FrameEditor } from '../../interference.ts';

export const streamHeldBack = streamOperator({
  name: 'stream-held-back',
  class: 'timing',
  does: 'is held back until it is complete',
  editor: () => holding(),
});

function holding(): FrameEditor {
  const held: string[] = [];
  return {
    frame({ wire }) {
      held.push(wire);
      return [];
    },
    end: (rest) => [held.join('') + rest],
  };
}
