/** An event comes where it has no place: after the first one. */
import { isObject } from '#document';
import { editPlace } from '../../places/edit-place.ts';
import { eachFrame, eventOperator } from '../../build/stream-operator.ts';
import { withContent } from '../../wire/cut-frames.ts';

export const eventAdded = eventOperator({
  name: 'event-added',
  does: 'sends, where it has no place,',
  editor: (event, { key }) =>
    eachFrame((frame) => {
      if (frame.index !== 0 || !isObject(frame.json) || key === undefined) return [frame.wire];
      return [
        frame.wire,
        withContent(
          frame,
          editPlace(frame.json, key.split('.'), () => event),
        ),
      ];
    }),
});
