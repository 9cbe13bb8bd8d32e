/** The bytes of the frames: valid always; exactly one line of data each, where the step asks for it. */
import { judged } from '../../judge/finding.ts';
import type { Frame } from '../frame.ts';
import { frameText, found, itemsOf } from '../stream-context.ts';
import type { StreamRule } from '../stream-context.ts';

/** Nothing on the wire that a reader would have to drop. */
export const validFraming: StreamRule = ({ record, prefix, description }) => {
  const leftover = record.ending === 'complete' && record.leftover.trim() !== '';
  const problems = [
    ...record.oddities,
    ...(leftover
      ? [
          `the last frame is not ended by ${description.framing === 'sse' ? 'an empty line' : 'a line feed'}, so readers drop it: ${JSON.stringify(record.leftover.slice(0, 80))}`,
        ]
      : []),
  ];
  return found(judged(`${prefix}.framing`, problems[0]));
};

/** `data: {…}` and an empty line; an id, an event and comments may stand before the data. */
export const exactFraming: StreamRule = ({ record, expect, prefix }) => {
  if (expect.framing !== 'exact') return found();
  const wrong = itemsOf(record).find((frame) => !isExact(frame));
  return found(
    judged(
      `${prefix}.framing-exact`,
      wrong === undefined
        ? undefined
        : `${frameText(wrong)} is not one line of data and an empty line: ${JSON.stringify(wrong.wire.slice(0, 120))}`,
    ),
  );
};

function isExact({ wire, data }: Frame): boolean {
  const lines = wire.split('\n').filter((line) => !/^(id|event):|^:/.test(line));
  return (
    lines.length === 3 &&
    (lines[0] ?? '').startsWith('data: ') &&
    lines[1] === '' &&
    lines[2] === '' &&
    !wire.includes('\r') &&
    data !== undefined
  );
}

/** Every frame carries an id, and no two the same. */
export const distinctIds: StreamRule = ({ record, expect, prefix }) => {
  if (expect.ids !== true) return found();
  const frames = itemsOf(record);
  const bare = frames.find(({ id }) => id === undefined || id === '');
  if (bare !== undefined) return found(judged(`${prefix}.ids`, `${frameText(bare)} carries no id`));
  const ids = frames.map(({ id }) => id);
  const twice = frames.find(({ id }, index) => ids.indexOf(id) !== index);
  return found(
    judged(
      `${prefix}.ids`,
      twice === undefined ? undefined : `${frameText(twice)} carries the id '${twice.id ?? ''}' a second time`,
    ),
  );
};
