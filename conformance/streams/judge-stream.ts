/** Judges a stream that was read, rule by rule. */
import type { Json } from '#document';
import { withValues } from '../values/scope.ts';
import {
  absentFrames,
  counts,
  eachFrame,
  firstFrame,
  lastFrame,
  partialSequence,
  wholeSequence,
} from './rules/contents.ts';
import { errorFrame, inTime, lastName, properEnd, terminator } from './rules/ending.ts';
import { folds } from './rules/fold.ts';
import { frameSchemas } from './rules/frames.ts';
import { distinctIds, exactFraming, validFraming } from './rules/framing.ts';
import { blocks, sameValues, sequence } from './rules/linkage.ts';
import { order } from './rules/order.ts';
import type { StreamContext, StreamJudgement, StreamRule } from './stream-context.ts';
import type { StreamRecord } from './frame.ts';

/** Rules that hold for every stream, asked for or not. */
export const documentRules: readonly StreamRule[] = [validFraming, properEnd, terminator, frameSchemas, order];

/** Rules that look at what the step asks for; each sees what those before it saved. */
export const storyRules: readonly StreamRule[] = [
  errorFrame,
  lastName,
  firstFrame,
  lastFrame,
  wholeSequence,
  partialSequence,
  eachFrame,
  counts,
  absentFrames,
  sameValues,
  blocks,
  sequence,
  folds,
  exactFraming,
  distinctIds,
  inTime,
];

export function applyRules(rules: readonly StreamRule[], context: StreamContext): StreamJudgement {
  return rules.reduce<StreamJudgement>(
    (before, rule) => {
      const next = rule({ ...context, scope: withValues(context.scope, before.saved) });
      return { findings: [...before.findings, ...next.findings], saved: new Map([...before.saved, ...next.saved]) };
    },
    { findings: [], saved: new Map() },
  );
}

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
