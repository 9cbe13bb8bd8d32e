/** The pieces of a stream, put together, are the whole that it ends with. */
import { isObject, type Json } from '#document';
import type { StreamFold } from '../../format/scenario.ts';
import { fail, judged, pass } from '../../judge/finding.ts';
import type { Finding } from '../../judge/finding.ts';
import { judgeTree } from '../../matchers/judge-tree.ts';
import { equal } from '../../values/equal.ts';
import { knownPath, select } from '../../values/path.ts';
import type { Frame } from '../frame.ts';
import { found, frameText, itemsOf } from '../stream-context.ts';
import type { StreamContext, StreamRule } from '../stream-context.ts';

export const folds: StreamRule = (context) => {
  const { expect, description, prefix } = context;
  if (expect.fold === undefined || expect.fold === 'none') return found();
  if (expect.fold !== 'document')
    return found(...expect.fold.map((fold, index) => judgeFold(fold, context, `${prefix}.fold[${index}]`)));
  if (description.fold === undefined) return found(fail(`${prefix}.fold`, 'the document says nothing of a fold'));
  return found(judgeFold(description.fold, context, `${prefix}.fold`));
};

function judgeFold(fold: StreamFold, context: StreamContext, assertion: string): Finding {
  const frames = itemsOf(context.record);
  const wholes = fold.in === undefined ? frames.slice(-1) : frames.filter(({ name }) => name === fold.in);
  const concerned = wholes.filter((frame) => holds(fold.when, frame, context));
  const problem = concerned.map((whole) => foldProblem(fold, whole, frames)).find((found) => found !== undefined);
  return problem === undefined ? pass(assertion) : judged(assertion, problem);
}

function holds(when: Json | undefined, frame: Frame, { scope, now }: StreamContext): boolean {
  return (
    when === undefined ||
    judgeTree(when, frame.data, { scope, now }).findings.every(({ outcome }) => outcome === 'pass')
  );
}

function foldProblem(fold: StreamFold, whole: Frame, frames: readonly Frame[]): string | undefined {
  const key = fold.by === undefined ? undefined : select(whole.data, knownPath(fold.by));
  const parts = frames.filter((frame) => frame.index < whole.index && belongs(frame, fold.by, key));
  if (
    fold.unless !== undefined &&
    parts.some((frame) => select(frame.data, knownPath(fold.unless ?? '$')) !== undefined)
  )
    return undefined;
  const pieces = parts.map((frame) => select(frame.data, knownPath(fold.deltas)));
  const joined = pieces.filter((piece) => typeof piece === 'string').join('');
  const text = contentText(select(whole.data, knownPath(fold.equals)));
  if (text === undefined) return `${frameText(whole)} has no text at ${fold.equals}`;
  return joined === text
    ? undefined
    : `the deltas make ${JSON.stringify(joined)}, but ${fold.equals} in ${frameText(whole)} is ${JSON.stringify(text)}`;
}

function belongs(frame: Frame, by: string | undefined, key: Json | undefined): boolean {
  if (by === undefined) return true;
  const own = select(frame.data, knownPath(by));
  return own !== undefined && key !== undefined && equal(own, key);
}

/** A text, or a list of items with texts. */
function contentText(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (isObject(value)) return contentText(value['text']);
  if (!Array.isArray(value)) return undefined;
  const texts = value.map((item: Json) => contentText(item));
  return texts.every((text) => text !== undefined) ? texts.join('') : undefined;
}
