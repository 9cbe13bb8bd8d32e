/** Defects of the lines that tell of a task, on their way to one reader. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Decorators } from '#runtime';

type DecorateLines = NonNullable<Decorators['lines']>;

type Line = Parameters<DecorateLines>[0] extends AsyncIterable<infer Each> ? Each : never;

/** Longer than anybody in the exam waits. */
const FOR_EVER = 60_000;

export const neverEnds: DecorateLines = async function* (lines) {
  yield* lines;
  await pause(FOR_EVER, undefined, { ref: false });
};

/** What is there already when a reader comes is read in a moment. */
const MOMENT = 30;

/** A reader gets only what comes after it, and the end. */
export const missesTheBeginning: DecorateLines = async function* (lines) {
  const came = performance.now();
  for await (const line of lines) {
    if (performance.now() - came > MOMENT || 'result' in line) yield line;
  }
};

/** Of events that come at once every second is lost: as by a poll of the last one. */
export const losesWhatIsFast: DecorateLines = async function* (lines) {
  let last = 0;
  for await (const line of lines) {
    const now = performance.now();
    if (now - last > 2 || 'result' in line) yield line;
    last = now - last > 2 ? now : 0;
  }
};

/** The result of the last line is text, as the API shows it elsewhere. */
export const resultsAsText: DecorateLines = async function* (lines) {
  for await (const line of lines) yield 'result' in line ? { ...line, result: JSON.stringify(line['result']) } : line;
};

/** The stream of a task that failed stays open. */
export const failuresNeverEnd: DecorateLines = async function* (lines) {
  let failed = false;
  for await (const line of lines) {
    failed = 'result' in line && line['result'] === null;
    yield line;
  }
  if (failed) await pause(FOR_EVER, undefined, { ref: false });
};

/** Every second reader is told something else, from the line of this number on. */
export function differsForOthers(from: number): DecorateLines {
  let readers = 0;
  return (lines) => ((readers += 1) % 2 === 0 ? altered(lines, from) : lines);
}

async function* altered(lines: Parameters<DecorateLines>[0], from: number): AsyncGenerator<Line> {
  let number = 0;
  for await (const line of lines) {
    yield number < from || 'result' in line ? line : { ...line, text: `event ${number}` };
    number += 1;
  }
}
