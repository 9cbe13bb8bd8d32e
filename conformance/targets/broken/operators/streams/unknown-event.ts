/** An event that the document does not know comes in between. */
import { editPlace } from '../../places/edit-place.ts';
import { eachFrame, streamOperator } from '../../build/stream-operator.ts';
import { withContent } from '../../wire/cut-frames.ts';

export const unknownEvent = streamOperator({
  name: 'unknown-event',
  does: 'sends an event that the document does not know after the first',
  editor: ({ key }) =>
    eachFrame((frame) => {
      if (frame.index !== 0 || frame.json === undefined || key === undefined) return [frame.wire];
      return [
        frame.wire,
        withContent(
          frame,
          editPlace(frame.json, key.split('.'), () => 'heartbeat.unknown'),
        ),
      ];
    }),
});
