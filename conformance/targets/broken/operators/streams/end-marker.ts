/** A stream whose last event is its end sends an end marker too. */
import type { Operator } from '../../operator.ts';
import { onFrames } from '../../build/on-answers.ts';

export const endMarker: Operator = {
  name: 'end-marker',
  class: 'streams',
  does: 'A stream sends an end marker that nobody promised, or does not send the promised one.',
  applies({ id, stream }) {
    if (stream?.framing !== 'sse') return [];
    if (stream.terminator === undefined)
      return [
        {
          at: `${id}.added`,
          does: `${id}: sends [DONE] at the end`,
          operation: id,
          start: () => onFrames(id, () => ({ frame: ({ wire }) => [wire], end: (rest) => [rest, 'data: [DONE]\n\n'] })),
        },
      ];
    const marker = stream.terminator;
    return [
      {
        at: `${id}.lost`,
        does: `${id}: does not send ${marker} at the end`,
        operation: id,
        start: () => onFrames(id, () => ({ frame: ({ wire, name }) => (name === marker ? [] : [wire]) })),
      },
    ];
  },
};
