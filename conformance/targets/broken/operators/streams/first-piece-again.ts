/** Of several pieces of a kind the first is sent again and again. */
import { eventOperator } from '../../build/stream-operator.ts';
import type { FrameEditor } from '../../interference.ts';

export const firstPieceAgain = eventOperator({
  name: 'first-piece-again',
  does: 'sends the first piece in place of every other, for',
  editor: (event) => repeating(event),
});

function repeating(event: string): FrameEditor {
  let first: string | undefined;
  return {
    frame({ name, wire }) {
      if (name !== event) return [wire];
      first ??= wire;
      return [first];
    },
  };
}
