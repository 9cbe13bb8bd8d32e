/** Every frame is JSON and follows the schema of the document. */
import type { Json } from '#document';
import { fail, pass } from '../../judge/finding.ts';
import type { Detail } from '../../judge/finding.ts';
import type { Frame } from '../frame.ts';
import { frameText, found, itemsOf } from '../stream-context.ts';
import type { StreamContext, StreamRule } from '../stream-context.ts';

const MOST = 5;

export const frameSchemas: StreamRule = (context) => {
  const details = itemsOf(context.record).flatMap((frame) => frameDetails(frame, context));
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
  if (frame.data === undefined && !description.itemIsEvent) {
    return [{ path: '$', expected: 'a JSON document', found: frame.text.slice(0, 200), frame: frame.index }];
  }
  if (description.item === undefined) return [];
  const value = description.itemIsEvent ? eventOf(frame) : (frame.data ?? null);
  return schemas.check(description.item, value).map(({ path, message, found: value }) => ({
    path: `$${path}`,
    expected: message,
    found: value,
    frame: frame.index,
  }));
}

/** In OAS 3.2 the schema of an SSE item describes the whole event. */
function eventOf({ text, event, id }: Frame): Json {
  return { data: text, ...(event === undefined ? {} : { event }), ...(id === undefined ? {} : { id }) };
}
