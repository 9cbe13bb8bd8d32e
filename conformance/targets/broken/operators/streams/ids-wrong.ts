/** The SSE ids of events are missing, or all the same, or counted anew. */
import { onFrames } from '../../build/on-answers.ts';
import type { Operator } from '../../operator.ts';
import type { PassingFrame } from '../../wire/passing.ts';

const ways: { readonly [way: string]: (frame: PassingFrame) => string } = {
  missing: ({ wire }) => wire.replace(/^id:.*\n/m, ''),
  same: ({ wire }) => wire.replace(/^id:.*$/m, 'id: 1'),
  repeated: ({ wire, index }) => (index === 1 ? wire : wire.replace(/^id:.*$/m, `id: ${String(index % 2)}`)),
};

export const idsWrong: Operator = {
  name: 'ids-wrong',
  class: 'streams',
  does: 'The SSE ids of events are missing or repeated.',
  applies: ({ id, stream }) =>
    stream?.framing === 'sse'
      ? Object.entries(ways).map(([way, write]) => ({
          at: `${id}.${way}`,
          does: `${id}: the ids of events are wrong (${way})`,
          operation: id,
          start: () => onFrames(id, () => ({ frame: (frame) => [write(frame)] })),
        }))
      : [],
};
