/** The names of the frames follow the grammar that the document, or the step, gives. */
import { parseOrder, startOrder } from '#document';
import type { OrderWalk } from '#document';
import { fail, pass } from '../../judge/finding.ts';
import type { Finding } from '../../judge/finding.ts';
import type { Frame } from '../frame.ts';
import { frameText, found, itemsOf, orderedOf } from '../stream-context.ts';
import type { StreamContext, StreamRule } from '../stream-context.ts';

export const order: StreamRule = (context) => {
  const grammar = grammarOf(context);
  if (grammar === undefined) return found();
  const parsed = parseOrder(grammar);
  if ('message' in parsed) return found(fail(`${context.prefix}.order`, `the order cannot be read: ${parsed.message}`));
  const isOwn = grammar !== context.description.order;
  return found(walk(startOrder(parsed), context, isOwn ? itemsOf(context.record) : orderedOf(context)));
};

function grammarOf({ expect, description }: StreamContext): string | undefined {
  if (expect.order === 'none') return undefined;
  return expect.order === undefined || expect.order === 'document' ? description.order : expect.order;
}

function walk(start: OrderWalk, { record, prefix }: StreamContext, frames: readonly Frame[]): Finding {
  let place = start;
  for (const frame of frames) {
    const next = place.accepts(frame.name);
    if (next === undefined)
      return fail(`${prefix}.order`, `${frameText(frame)} came where ${oneOf(place)} was expected`, [
        detail(frame, place),
      ]);
    place = next;
  }
  if (place.complete || record.ending !== 'complete') return pass(`${prefix}.order`);
  return fail(`${prefix}.order`, `the stream ended where ${oneOf(place)} was expected`);
}

function detail(frame: Frame, place: OrderWalk): { path: string; expected: string; found: string; frame: number } {
  return { path: '$', expected: oneOf(place), found: frame.name, frame: frame.index };
}

function oneOf({ expected, complete }: OrderWalk): string {
  const choices = [...expected, ...(complete ? ['the end'] : [])];
  return choices.length === 0 ? 'the end' : choices.join(' | ');
}
