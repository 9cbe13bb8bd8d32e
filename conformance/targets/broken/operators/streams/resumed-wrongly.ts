/** A reader that comes back gets one event too few, or one too many. */
import { onFrames } from '../../build/on-answers.ts';
import type { Operator } from '../../operator.ts';
import type { Call, PassingFrame } from '../../wire/passing.ts';

const HEADER = 'last-event-id';
const ways: { readonly [way: string]: (frame: PassingFrame) => readonly string[] } = {
  skipped: ({ wire, index }) => (index === 0 ? [] : [wire]),
  repeated: ({ wire, index }) => (index === 0 ? [wire, wire] : [wire]),
};

export const resumedWrongly: Operator = {
  name: 'resumed-wrongly',
  class: 'streams',
  does: 'A reader that comes back gets one event too few or too many.',
  applies: ({ id, stream, parameters }) =>
    stream !== undefined && parameters.some(({ name }) => name.toLowerCase() === HEADER)
      ? Object.entries(ways).map(([way, write]) => ({
          at: `${id}.${way}`,
          does: `${id}: after ${HEADER} one event is ${way}`,
          operation: id,
          start: () => onFrames(id, (call) => ({ frame: (frame) => (comesBack(call) ? write(frame) : [frame.wire]) })),
        }))
      : [],
};

function comesBack({ request }: Call): boolean {
  return request.headers[HEADER] !== undefined;
}
