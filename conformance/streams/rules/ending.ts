/** How the stream ended: by itself, in time, with the declared last frame, and with nothing after it. */
import { fail, fromTree, judged, pass } from '../../judge/finding.ts';
import { judgeTime } from '../../judge/judge-expect.ts';
import { judgeTree } from '../../matchers/judge-tree.ts';
import { durationOf } from '../../values/duration.ts';
import type { Ending } from '../../http/exchange.ts';
import { frameText, found, itemsOf, namesItsEnd } from '../stream-context.ts';
import type { StreamRecord } from '../frame.ts';
import type { StreamContext, StreamRule } from '../stream-context.ts';

const sentences: { readonly [K in Exclude<Ending, 'complete' | 'left'>]: string } = {
  truncated: 'the connection was cut in the middle of the stream',
  stalled: 'nothing more came for a long time, and the stream did not end',
  'too slow': 'the stream did not end in time',
  'too large': 'the stream is larger than any that was asked for, and was left',
};

export const properEnd: StreamRule = ({ record, prefix }) => {
  const { ending } = record;
  if (ending === 'complete' || ending === 'left') return found(pass(`${prefix}.complete`));
  return found(
    fail(
      `${prefix}.complete`,
      `${sentences[ending]} (after ${record.frames.length} frames and ${Math.round(record.endedAt)} ms)`,
    ),
  );
};

/** The declared end marker comes once and last; where none is declared, the body just ends. */
export const terminator: StreamRule = ({ record, description, prefix }) => {
  const assertion = `${prefix}.terminator`;
  if (record.ending === 'left') return found(pass(assertion));
  const marks = record.frames.filter((frame) => frame.terminator);
  if (description.terminator === undefined) {
    const stray = record.frames.find(({ text }) => text.trim() === '[DONE]');
    return found(
      judged(assertion, stray === undefined ? undefined : `${frameText(stray)} is an end marker, but none is declared`),
    );
  }
  // Where the order has it, the order says too where it may be missing.
  if (marks.length > 1 || (marks.length === 0 && !namesItsEnd(description)))
    return found(
      fail(assertion, `the end marker ${description.terminator} came ${marks.length} times instead of once`),
    );
  const last = record.frames.at(-1);
  return found(
    judged(
      assertion,
      last === undefined || last.terminator || marks.length === 0
        ? undefined
        : `${frameText(last)} came after the end marker`,
    ),
  );
};

export const lastName: StreamRule = (context) => {
  const { record, expect, prefix } = context;
  if (expect.ends === undefined) return found();
  const name = itemsOf(record).at(-1)?.name ?? '(no frame at all)';
  const wanted = typeof expect.ends === 'string' ? expect.ends : JSON.stringify(expect.ends);
  return found(
    judged(
      `${prefix}.ends`,
      mayEndWith(name, context) ? undefined : `the stream ends with ${name} instead of ${wanted}`,
    ),
  );
};

function mayEndWith(name: string, { expect, scope, now }: StreamContext): boolean {
  return (
    expect.ends !== undefined &&
    judgeTree(expect.ends, name, { scope, now }).findings.every(({ outcome }) => outcome === 'pass')
  );
}

/** An error frame where none was expected, or none where one was. */
export const errorFrame: StreamRule = (context) => {
  const { record, expect, scope, now, prefix } = context;
  const last = itemsOf(record).at(-1);
  const failed = last?.name === 'error' ? last : itemsOf(record).find(({ name }) => name === 'error');
  if (expect.error === undefined) {
    const expected = mayEndWith('error', context) || record.ending === 'left';
    return found(
      judged(
        `${prefix}.no-error`,
        failed === undefined || expected ? undefined : `${frameText(failed)} is an error: ${failed.text.slice(0, 300)}`,
      ),
    );
  }
  const { findings, saved } = judgeTree(expect.error, last?.name === 'error' ? last.data : undefined, { scope, now });
  return {
    findings: [
      pass(`${prefix}.no-error`),
      ...findings.map((finding) => fromTree(`${prefix}.error`, finding, last?.index)),
    ],
    saved,
  };
};

export const inTime: StreamRule = ({ record, expect, prefix }) => {
  return found(
    ...(expect.within === undefined ? [] : [judgeEnd(expect.within, record, `${prefix}.within`)]),
    ...(expect.spread === undefined
      ? []
      : [
          judgeSpread(
            expect.spread,
            record.frames.map(({ at }) => at),
            `${prefix}.spread`,
          ),
        ]),
  );
};

/** Whoever stopped waiting cannot say when the end would have come, only that it had not. */
function judgeEnd(
  within: string | number,
  { ending, endedAt }: StreamRecord,
  assertion: string,
): ReturnType<typeof pass> {
  const isOpen = ending === 'stalled' || ending === 'too slow';
  return isOpen ? fail(assertion, sentences[ending]) : judgeTime(within, endedAt, assertion);
}

/** Frames that were written over a time arrive over a time; a server or proxy that holds them back shows them at once. */
function judgeSpread(least: string | number, times: readonly number[], assertion: string): ReturnType<typeof pass> {
  const wanted = durationOf(least) ?? 0;
  const spread = (times.at(-1) ?? 0) - (times[0] ?? 0);
  return judged(
    assertion,
    spread >= wanted
      ? undefined
      : `all ${times.length} frames came within ${Math.round(spread)} ms, although they were made over more than ${wanted} ms: they were held back`,
  );
}
