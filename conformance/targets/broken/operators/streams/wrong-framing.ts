/** Frames that are not written as they should be. */
import { onFrames } from '../../build/on-answers.ts';
import type { Instance, Operator } from '../../operator.ts';
import type { FrameEditor } from '../../interference.ts';
import { withText } from '../../wire/cut-frames.ts';
import type { PassingFrame } from '../../wire/passing.ts';

/** How a frame is written; each is a mistake that some server makes. */
const sse: { readonly [way: string]: (frame: PassingFrame) => string } = {
  'two-data-lines': (frame) => frame.wire.replace(/^data: ?(.)/m, 'data: $1\ndata: '),
  'no-empty-line': ({ wire, index }) => (index === 1 ? wire.replace(/\n\n$/, '\n') : wire),
  'no-data-field': ({ wire, index }) => (index === 1 ? wire.replace(/^data: /m, '') : wire),
  'mixed-line-ends': ({ wire, index }) => (index % 2 === 1 ? wire.replaceAll('\n', '\r\n') : wire),
  'event-field': ({ wire, name }) =>
    /^event:/m.test(wire) ? wire.replace(/^event:.*\n/m, '') : `event: ${name ?? 'message'}\n${wire}`,
  'no-json': (frame) => (frame.index === 1 ? withText(frame, '{"broken": ') : frame.wire),
  'byte-order-mark': ({ wire, index }) => (index === 1 ? `\uFEFF${wire}` : wire),
  'junk-line': ({ wire, index }) => (index === 1 ? `INFO sending event\n${wire}` : wire),
  'two-in-one': ({ wire, index }) => (index === 0 ? wire.replace(/\n\n$/, '\n') : wire),
};

const ndjson: { readonly [way: string]: (frame: PassingFrame) => string } = {
  'pretty-printed': ({ json }) => `${JSON.stringify(json, null, 2)}\n`,
  'no-json': ({ wire, index }) => (index === 1 ? `${wire.slice(0, -2)}\n` : wire),
  'empty-line': ({ wire }) => `\n${wire}`,
  'all-in-one': ({ wire }) => wire.replace(/\n$/, ' '),
};

export const wrongFraming: Operator = {
  name: 'wrong-framing',
  class: 'streams',
  does: 'The frames of a stream are not written as they should be.',
  applies({ id, stream }) {
    if (stream === undefined) return [];
    const ways = stream.framing === 'sse' ? sse : ndjson;
    return [
      ...Object.entries(ways).map(([way, write]) => written(id, way, { frame: (frame) => [write(frame)] })),
      written(id, 'last-unended', unended()),
    ];
  },
};

/** What every reader of SSE understands; a stricter API may still forbid it. */
const understood = new Set(['two-data-lines', 'mixed-line-ends', 'event-field']);

function written(operation: string, way: string, editor: FrameEditor): Instance {
  return {
    at: `${operation}.${way}`,
    does: `${operation}: frames are written wrongly (${way})`,
    operation,
    ...(understood.has(way) ? { allowed: 'every reader of server-sent events understands it' } : {}),
    start: () => onFrames(operation, () => editor),
  };
}

/** The end of each frame is sent with the next one; so the last has none. */
function unended(): FrameEditor {
  return {
    frame: ({ wire, index }) => {
      const text = wire.replace(/\n+$/, '');
      return [index === 0 ? text : `${wire.slice(text.length)}${text}`];
    },
    end: () => [],
  };
}
