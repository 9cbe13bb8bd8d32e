/** Every frame is JSON and follows the schema of the document. */
import { fail, pass } from '../../judge/finding.ts';
import type { Detail } from '../../judge/finding.ts';
import type { Frame } from '../frame.ts';
import { itemOf } from '../name-frame.ts';
import { frameText, found, orderedOf } from '../stream-context.ts';
import type { StreamContext, StreamRule } from '../stream-context.ts';

const MOST = 5;

export const frameSchemas: StreamRule = (context) => {
  const details = orderedOf(context).flatMap((frame) => frameDetails(frame, context));
  const first = details[0];
  if (first === undefined) return found(pass(`${context.prefix}.frames`));
  const frame = context.record.frames[first.frame ?? 0];
  return found(
    fail(
      `${context.prefix}.frames`,
      `${frame === undefined ? 'a frame' : frameText(frame)} does not follow the document`,
      details.slice(0, MOST),
    ),
  );
};

function frameDetails(frame: Frame, { description, schemas }: StreamContext): readonly Detail[] {
  const item = itemOf(frame, frame.data, description);
  if (item === undefined) {
    return [{ path: '$', expected: 'a JSON document', found: frame.text.slice(0, 200), frame: frame.index }];
  }
  if (description.item === undefined) return [];
  return schemas.check(description.item, item).map(({ path, message, found: value }) => ({
    path: `$${path}`,
    expected: message,
    found: value,
    frame: frame.index,
  }));
}
