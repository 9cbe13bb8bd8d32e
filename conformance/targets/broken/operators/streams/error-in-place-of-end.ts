/** A stream that went well ends with an error frame. */
import { lookingAhead, streamOperator } from '../../build/stream-operator.ts';
import { withContent } from '../../wire/cut-frames.ts';

export const errorInPlaceOfEnd = streamOperator({
  name: 'error-in-place-of-end',
  does: 'ends with an error frame though all went well',
  editor: ({ errors = 'error', terminator }) =>
    lookingAhead((frame, next) => {
      const isLast =
        next === undefined ? frame.name !== terminator : next.name === terminator && terminator !== undefined;
      return [isLast ? withContent(frame, { [errors]: { message: '500: it did not work' } }) : frame.wire];
    }),
});
