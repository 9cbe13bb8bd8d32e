/** What stands in the frames: the first, the last, each of a name, the whole sequence, a part of it. */
import type { Json } from '#document';
import type { StreamItem } from '../../format/scenario.ts';
import { combine, fail, fromTree, judged, pass } from '../../judge/finding.ts';
import type { Finding } from '../../judge/finding.ts';
import { leafName, leavesOf } from '../../matchers/leaves.ts';
import { judgeTree } from '../../matchers/judge-tree.ts';
import { withValues } from '../../values/scope.ts';
import type { Frame } from '../frame.ts';
import { alignItems } from '../align-items.ts';
import { found, frameText, itemsOf } from '../stream-context.ts';
import type { StreamContext, StreamJudgement, StreamRule } from '../stream-context.ts';

export const firstFrame: StreamRule = (context) =>
  judgeFrame(context.expect.first, itemsOf(context.record)[0], { context, name: 'first' });

export const lastFrame: StreamRule = (context) =>
  judgeFrame(context.expect.last, itemsOf(context.record).at(-1), { context, name: 'last' });

export const eachFrame: StreamRule = (context) => {
  const entries = Object.entries(context.expect.each ?? {});
  return joined(entries.map(([name, tree]) => judgeEach(name, tree, context)));
};

export const counts: StreamRule = ({ record, expect, scope, now, prefix }) => {
  const frames = itemsOf(record);
  const count = (tree: Json, size: number, at: string): readonly Finding[] =>
    judgeTree(tree, size, { scope, now }).findings.map((finding) => fromTree(`${prefix}.${at}`, finding));
  const named = Object.entries(expect.counts ?? {}).flatMap(([name, tree]) =>
    count(tree, frames.filter((frame) => frame.name === name).length, `counts.${name}`),
  );
  return found(...(expect.count === undefined ? [] : count(expect.count, frames.length, 'count')), ...named);
};

export const absentFrames: StreamRule = ({ record, expect, prefix }) =>
  found(
    ...(expect.absent ?? []).map((name, index) => {
      const there = itemsOf(record).find((frame) => frame.name === name);
      return judged(
        `${prefix}.absent[${index}]`,
        there === undefined ? undefined : `${frameText(there)} may not occur`,
      );
    }),
  );

/** The whole stream: the names must fit one by one, then the data of each. */
export const wholeSequence: StreamRule = (context) => {
  const { expect, record, prefix } = context;
  if (expect.items === undefined) return found();
  const listed = new Set(expect.items.map(({ event }) => event));
  const frames = itemsOf(record).filter(({ name }) => expect.others !== 'passed-over' || listed.has(name));
  const alignment = alignItems(expect.items, frames);
  const names = judged(`${prefix}.items`, alignment.problem);
  const rest = expect.items.reduce<StreamJudgement>((before, item, index) => {
    const seen = { ...context, scope: withValues(context.scope, before.saved) };
    return joined([
      before,
      judgeAligned(item, alignment.frames[index] ?? [], { context: seen, name: `items[${index}]` }),
    ]);
  }, found());
  return { findings: [names, ...rest.findings], saved: rest.saved };
};

/** Some frames, in this order, with others between them. */
export const partialSequence: StreamRule = (context) => {
  const { expect, record, prefix } = context;
  const saved = new Map<string, Json>();
  let rest = itemsOf(record);
  const findings = (expect.contains ?? []).map((item, index) => {
    const at = rest.findIndex((frame) => fits(item, frame, { context, saved }));
    if (at === -1)
      return fail(
        `${prefix}.contains[${index}]`,
        `no ${item.event} like ${JSON.stringify(item.data ?? {})} came${index === 0 ? '' : ' after the ones before it'}`,
      );
    rest = rest.slice(at + 1);
    return pass(`${prefix}.contains[${index}]`);
  });
  return { findings, saved };
};

interface Place {
  readonly context: StreamContext;
  readonly name: string;
}

function judgeFrame(tree: Json | undefined, frame: Frame | undefined, { context, name }: Place): StreamJudgement {
  if (tree === undefined) return found();
  const { findings, saved } = judgeTree(tree, frame?.data, context);
  return { findings: findings.map((finding) => fromTree(`${context.prefix}.${name}`, finding, frame?.index)), saved };
}

function judgeEach(name: string, tree: Json, context: StreamContext): StreamJudgement {
  const frames = itemsOf(context.record).filter((frame) => name === '*' || frame.name === name);
  const judgements = (frames.length === 0 ? [undefined] : frames).map((frame) =>
    judgeFrame(tree, frame, { context, name: `each.${name}` }),
  );
  return {
    findings: combine(judgements.flatMap(({ findings }) => findings)),
    saved: judgements.at(-1)?.saved ?? new Map(),
  };
}

function judgeAligned({ data, times }: StreamItem, frames: readonly Frame[], place: Place): StreamJudgement {
  if (data === undefined) return found();
  // A frame that may be absent, and is, breaks no promise about what it holds.
  const mayBeAbsent = times === 'optional' || times === 'any' || times === 0;
  if (frames.length === 0 && mayBeAbsent)
    return found(...leavesOf(data).map((leaf) => pass(`${place.context.prefix}.${place.name}${leafName(leaf)}`)));
  const judgements = (frames.length === 0 ? [undefined] : frames).map((frame) => judgeFrame(data, frame, place));
  return {
    findings: combine(judgements.flatMap(({ findings }) => findings)),
    saved: judgements.at(-1)?.saved ?? new Map(),
  };
}

function fits(
  item: StreamItem,
  frame: Frame,
  { context, saved }: { readonly context: StreamContext; readonly saved: Map<string, Json> },
): boolean {
  if (frame.name !== item.event) return false;
  const judgement = judgeTree(item.data ?? {}, frame.data, {
    scope: withValues(context.scope, saved),
    now: context.now,
  });
  if (judgement.findings.some(({ outcome }) => outcome !== 'pass')) return false;
  for (const [name, value] of judgement.saved) saved.set(name, value);
  return true;
}

function joined(judgements: readonly StreamJudgement[]): StreamJudgement {
  return {
    findings: judgements.flatMap(({ findings }) => findings),
    saved: new Map(judgements.flatMap(({ saved }) => [...saved])),
  };
}
