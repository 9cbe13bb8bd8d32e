/** The connection is lost in the middle of a stream. */
import { eachFrame, streamOperator } from '../../build/stream-operator.ts';
import { CUT } from '../../wire/passing.ts';

export const streamCut = streamOperator({
  name: 'stream-cut',
  does: 'breaks off after its second event',
  editor: () => eachFrame(({ wire, index }) => (index < 2 ? [wire] : [CUT])),
});
