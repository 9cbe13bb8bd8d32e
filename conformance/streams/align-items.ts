/** Lays the expected items of a stream beside its frames, by name and number. */
import type { StreamItem } from '../format/scenario.ts';
import type { Frame } from './frame.ts';
import { frameText } from './stream-context.ts';

export interface Alignment {
  /** Per item, the frames that stand for it. */
  readonly frames: readonly (readonly Frame[])[];
  /** The first place where they part. */
  readonly problem?: string;
}

/** Each item takes as many frames of its name as it may; there is no going back. */
export function alignItems(items: readonly StreamItem[], frames: readonly Frame[]): Alignment {
  const aligned: Frame[][] = [];
  let at = 0;
  for (const item of items) {
    const [least, most] = timesOf(item);
    const taken: Frame[] = [];
    for (
      let frame = frames[at];
      frame !== undefined && frame.name === item.event && taken.length < most;
      frame = frames[at]
    ) {
      taken.push(frame);
      at += 1;
    }
    aligned.push(taken);
    if (taken.length < least) return { frames: aligned, problem: missing(item, taken.length, frames[at]) };
  }
  const extra = frames[at];
  return extra === undefined
    ? { frames: aligned }
    : { frames: aligned, problem: `${frameText(extra)} came after everything that was expected` };
}

function timesOf({ times = 'one' }: StreamItem): readonly [number, number] {
  if (typeof times === 'number') return [times, times];
  const ranges = { one: [1, 1], optional: [0, 1], some: [1, Infinity], any: [0, Infinity] } as const;
  return ranges[times];
}

function missing(item: StreamItem, taken: number, frame: Frame | undefined): string {
  const place = frame === undefined ? 'the stream ended' : `${frameText(frame)} came`;
  return taken === 0
    ? `${place} where ${item.event} was expected`
    : `${place} after ${taken} ${item.event}, more were expected`;
}
