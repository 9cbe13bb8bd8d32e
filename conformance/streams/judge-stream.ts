/** Judges a stream that was read, rule by rule. */
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
import { blocks, equalParts, sameValues, sequence } from './rules/linkage.ts';
import { rebuild } from './rules/rebuild.ts';
import { order } from './rules/order.ts';
import type { StreamContext, StreamJudgement, StreamRule } from './stream-context.ts';

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
  equalParts,
  blocks,
  sequence,
  folds,
  rebuild,
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
