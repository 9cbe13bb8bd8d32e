/** A stream as one JSON value, for paths to look into. */
import type { Json } from '#document';
import type { StreamRecord } from './frame.ts';

/** What paths of `save` see of a stream: `$.frames[0]`, `$.names`, `$.ids[-1]`, `$.last.turn`. */
export function streamView({ frames }: StreamRecord): Json {
  const items = frames.filter((frame) => !frame.terminator);
  return {
    frames: items.map(({ data }) => data ?? null),
    names: items.map(({ name }) => name),
    ids: items.map(({ id }) => id ?? null),
    first: items[0]?.data ?? null,
    last: items.at(-1)?.data ?? null,
    text: items.map(({ text }) => text).join('\n'),
  };
}
