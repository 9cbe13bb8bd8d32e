/** An event follows the one that should be the last. */
import { lookingAhead, streamOperator } from '../../build/stream-operator.ts';
import type { FrameEditor } from '../../interference.ts';

export const goesOnAfterTheEnd = streamOperator({
  name: 'goes-on-after-the-end',
  does: 'sends its last event but one again, after the last',
  editor: () => again(),
});

function again(): FrameEditor {
  let before = '';
  return lookingAhead(({ wire }, next) => {
    const repeated = before;
    before = wire;
    return next === undefined ? [wire, repeated] : [wire];
  });
}
