/** How a stream is framed, and how its end is told, as far as the document says. */
import { type Order, parseOrder } from '#document';
import type { MediaType, Schema, Stream } from '../../ir/index.ts';
import { objectAlternatives, resolve, type Schemas } from './schemas.ts';

const frameFields: ReadonlySet<string> = new Set(['data', 'event', 'id', 'retry']);

/** Whether items describe whole frames, `{ event, data }`, rather than the data of a frame. */
export function isFrame(mediaType: MediaType, stream: Stream | undefined, schemas: Schemas): boolean {
  if (mediaType.kind !== 'event-stream' || mediaType.item === undefined) return false;
  const objects = objectAlternatives(mediaType.item, schemas) ?? [];
  const frames = objects.filter(({ properties }) => properties.every(({ name }) => name !== stream?.errors));
  return (
    frames.length > 0 &&
    frames.every(({ properties }) => properties.some(({ name }) => name === 'data') && properties.every(isField))
  );

  function isField({ name, schema }: { readonly name: string; readonly schema: Schema }): boolean {
    return frameFields.has(name) && (name !== 'event' || isText(resolve(schema, schemas)));
  }
}

/** Whether the data of all frames is text, which is left as it came: `true` is no boolean there. */
export function hasTextFrames(mediaType: MediaType, stream: Stream | undefined, schemas: Schemas): boolean {
  if (mediaType.item === undefined || !isFrame(mediaType, stream, schemas)) return false;
  const frames = objectAlternatives(mediaType.item, schemas) ?? [];
  return frames.every(({ properties }) =>
    properties.every(({ name, schema }) => name !== 'data' || resolve(schema, schemas).kind === 'string'),
  );
}

/** The events that a reader of frames never gets: errors are thrown, and the last one may say nothing. */
export function hiddenEvents(mediaType: MediaType, stream: Stream | undefined, schemas: Schemas): readonly string[] {
  if (mediaType.item === undefined || stream === undefined || !isFrame(mediaType, stream, schemas)) return [];
  const frames = objectAlternatives(mediaType.item, schemas) ?? [];
  return frames.flatMap(({ properties }) => {
    const constant = (name: string): unknown => {
      const schema = properties.find((property) => property.name === name)?.schema;
      const found = schema && resolve(schema, schemas);
      return found?.kind === 'literal' ? found.value : undefined;
    };
    const event = constant('event');
    const isFarewell = event === stream.terminator && typeof constant('data') === 'string';
    return typeof event === 'string' && (event === stream.errors || isFarewell) ? [event] : [];
  });
}

function isText(schema: Schema): boolean {
  if (schema.kind === 'literal') return typeof schema.value === 'string';
  return (
    schema.kind === 'string' || (schema.kind === 'enum' && schema.values.every((value) => typeof value === 'string'))
  );
}

/** The names that may come last, and whether there may be none at all. */
export interface Endings {
  readonly names: readonly string[];
  readonly mayBeEmpty: boolean;
}

/** Nothing where the document does not order the events of the stream. */
export function endingsOf(stream: Stream | undefined): Endings | undefined {
  if (stream?.order === undefined) return undefined;
  const order = parseOrder(stream.order);
  return 'message' in order ? undefined : lastOf(order);
}

const lasts: { readonly [Kind in Order['kind']]: (order: Extract<Order, { kind: Kind }>) => Endings } = {
  name: ({ name }) => ({ names: [name], mayBeEmpty: false }),
  repeat: ({ part, least }) => {
    const last = lastOf(part);
    return { names: last.names, mayBeEmpty: last.mayBeEmpty || least === 0 };
  },
  choice: ({ parts }) => {
    const all = parts.map(lastOf);
    return { names: union(all), mayBeEmpty: all.some((each) => each.mayBeEmpty) };
  },
  // What may be empty at the end lets what stands before it be the last.
  sequence: ({ parts }) =>
    parts.map(lastOf).reduce((before, last) => ({
      names: last.mayBeEmpty ? union([before, last]) : last.names,
      mayBeEmpty: before.mayBeEmpty && last.mayBeEmpty,
    })),
};

function lastOf(order: Order): Endings {
  return lasts[order.kind](order as never);
}

function union(all: readonly Endings[]): readonly string[] {
  return [...new Set(all.flatMap((each) => each.names))];
}

/** What the server writes by itself when all items are written: `[DONE]`, but not an event that is an item. */
export function writtenTerminator(stream: Stream | undefined): string | undefined {
  if (stream?.terminator === undefined) return undefined;
  const endings = endingsOf(stream)?.names ?? [];
  return endings.includes(stream.terminator) ? undefined : stream.terminator;
}
