/** Events of a kind come under a name that nobody knows. */
import { editPlace } from '../../places/edit-place.ts';
import { eachFrame, eventOperator } from '../../build/stream-operator.ts';
import { withContent } from '../../wire/cut-frames.ts';

export const eventRenamed = eventOperator({
  name: 'event-renamed',
  does: 'gives an unknown name to',
  editor: (event, { key }) =>
    eachFrame((frame) => {
      if (frame.name !== event || frame.json === undefined || key === undefined) return [frame.wire];
      return [
        withContent(
          frame,
          editPlace(frame.json, key.split('.'), (name) => `${String(name)}.unknown`),
        ),
      ];
    }),
});
