/** A recorded stream as expected items: runs of deltas are folded, since every server cuts its text in its own way. */
import { isObject, type Json } from '#document';
import type { RecordedFrame } from '../format/fixture.ts';
import type { StreamExpect, StreamItem } from '../format/scenario.ts';
import { serialiseMatcher } from '../matchers/index.ts';
import type { StreamDescription } from '../schema/api-document.ts';
import { nameFrame } from '../streams/name-frame.ts';
import { portableTree } from './portable.ts';
import type { Place } from './portable.ts';

interface Named {
  readonly name: string;
  readonly data: Json;
}

export function portableStream(
  frames: readonly RecordedFrame[],
  description: StreamDescription,
  place: Place,
): StreamExpect {
  const named = frames.map((frame, index) => nameRecorded(frame, index, description));
  const items = runsOf(named).map((run) => itemOf(run, place));
  const last = named.at(-1)?.name;
  return { items, others: 'passed-over', ...(last === undefined ? {} : { ends: last }) };
}

function nameRecorded({ data, event, text }: RecordedFrame, index: number, description: StreamDescription): Named {
  const written = text ?? JSON.stringify(data);
  const frame = nameFrame(
    { text: written, wire: '', at: 0, chunk: 0, ...(event === undefined ? {} : { event }) },
    index,
    description,
  );
  return { name: frame.name, data: frame.data ?? null };
}

/** Neighbours of one name. */
function runsOf(frames: readonly Named[]): readonly (readonly Named[])[] {
  const runs: Named[][] = [];
  for (const frame of frames) {
    const run = runs.at(-1);
    if (run !== undefined && run[0]?.name === frame.name) run.push(frame);
    else runs.push([frame]);
  }
  return runs;
}

/** A piece of text is a run of one or more, whatever was recorded; anything else comes as often as it came. */
function itemOf(run: readonly Named[], place: Place): StreamItem {
  const [first] = run;
  if (first === undefined) throw new Error('a run has a frame');
  const data = portableTree(first.data, place);
  if (run.length === 1 && !isPiece(first)) return { event: first.name, data };
  return { event: first.name, times: 'some', data: isPiece(first) ? withFreePiece(data) : {} };
}

function isPiece({ name, data }: Named): boolean {
  return /(delta|progress|chunk)$/.test(name) || (isObject(data) && Object.hasOwn(data, 'delta'));
}

/** The text of a piece is free, also where it happens to be what was sent. */
function withFreePiece(tree: Json, inDelta = false): Json {
  if (Array.isArray(tree)) return tree.map((item: Json) => withFreePiece(item, inDelta));
  if (!isObject(tree) || Object.hasOwn(tree, '$match'))
    return inDelta && typeof tree === 'string' ? serialiseMatcher('string') : tree;
  return Object.fromEntries(
    Object.entries(tree).map(([key, member]) => [
      key,
      withFreePiece(member, key === 'delta' || (inDelta && key === 'text')),
    ]),
  );
}
