/** Values that belong together over many frames: the same everywhere, the same within a block, rising by one. */
import type { Json } from '#document';
import type { StreamBlock } from '../../format/scenario.ts';
import { fail, judged, pass } from '../../judge/finding.ts';
import type { Finding } from '../../judge/finding.ts';
import { differences } from '../../matchers/differences.ts';
import { equal } from '../../values/equal.ts';
import { formatPath, knownPath, select, selectAll } from '../../values/path.ts';
import type { Frame } from '../frame.ts';
import { found, frameText, itemsOf } from '../stream-context.ts';
import { streamView } from '../stream-view.ts';
import type { StreamContext, StreamRule } from '../stream-context.ts';

export const sameValues: StreamRule = ({ record, expect, prefix }) =>
  found(...(expect.same ?? []).map((paths, index) => judgeSame(paths, itemsOf(record), `${prefix}.same[${index}]`)));

/** Two parts of the stream, picked by paths over all of it, are the same. */
export const equalParts: StreamRule = ({ record, expect, prefix }) => {
  const view = streamView(record);
  return found(
    ...(expect.equal ?? []).map(([left, right], index) => {
      const [one, other] = [select(view, knownPath(left)), select(view, knownPath(right))];
      const assertion = `${prefix}.equal[${index}]`;
      if (one === undefined || other === undefined)
        return fail(assertion, `there is nothing at ${one === undefined ? left : right}`);
      const details = differences(one, other, []).map(({ path, expected, found: value }) => ({
        path: formatPath(path),
        expected,
        found: value,
      }));
      return details.length === 0 ? pass(assertion) : fail(assertion, `${right} is not ${left}`, details);
    }),
  );
};

export const blocks: StreamRule = ({ record, expect, prefix }) =>
  found(
    ...(expect.blocks ?? []).map((block, index) => judgeBlock(block, itemsOf(record), `${prefix}.blocks[${index}]`)),
  );

export const sequence: StreamRule = ({ record, expect, prefix }: StreamContext) => {
  if (expect.sequence === undefined) return found();
  const { path, from } = expect.sequence;
  // An error frame is no event of the sequence: it takes the place of what would have followed.
  const numbered = itemsOf(record).filter(({ name }) => name !== 'error');
  const numbers = numbered.map((frame) => ({ frame, value: select(frame.data, knownPath(path)) }));
  const start = from ?? numbers[0]?.value;
  const wrong = numbers.find(({ value }, index) => typeof start !== 'number' || value !== start + index);
  return found(
    judged(
      `${prefix}.sequence`,
      wrong === undefined
        ? undefined
        : `${frameText(wrong.frame)} has ${path} ${JSON.stringify(wrong.value) ?? 'nothing'}, expected ${typeof start === 'number' ? start + wrong.frame.index : 'a number'}`,
    ),
  );
};

function judgeSame(paths: readonly string[], frames: readonly Frame[], assertion: string): Finding {
  const values = frames.flatMap((frame) =>
    paths.flatMap((path) => at(frame, path).map((value) => ({ frame, path, value }))),
  );
  const first = values[0];
  if (first === undefined) return fail(assertion, `no frame has ${paths.join(' or ')}`);
  const other = values.find(({ value }) => !equal(first.value, value));
  if (other === undefined) return pass(assertion);
  const message = `${other.path} in ${frameText(other.frame)} is another one than ${first.path} in ${frameText(first.frame)}`;
  return fail(assertion, message, [
    { path: `$.${other.path}`, expected: JSON.stringify(first.value), found: other.value, frame: other.frame.index },
  ]);
}

function at(frame: Frame, path: string): readonly Json[] {
  return frame.data === undefined ? [] : selectAll(frame.data, knownPath(path));
}

function judgeBlock(block: StreamBlock, frames: readonly Frame[], assertion: string): Finding {
  let open: Json | undefined;
  for (const frame of frames) {
    const value = select(frame.data, knownPath(block.same));
    if (frame.name === block.from) open = value;
    else if (open !== undefined && value !== undefined && !equal(open, value)) {
      return fail(assertion, `${frameText(frame)} belongs to another block than the ${block.from} before it`, [
        { path: `$.${block.same}`, expected: JSON.stringify(open), found: value, frame: frame.index },
      ]);
    }
    if (frame.name === block.to) open = undefined;
  }
  return pass(assertion);
}
