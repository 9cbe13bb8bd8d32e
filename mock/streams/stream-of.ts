/** What stream an operation can answer with, and whether a request asks for it. */
import type { JsonObject, JsonSchema, MediaTypeObject, OperationObject } from '#document';
import { PLAIN, type Quality, qualityOf } from './quality.ts';

export interface MockStream {
  readonly status: number;
  readonly mediaType: string;
  readonly framing: 'sse' | 'ndjson' | 'sequence';
  readonly media: MediaTypeObject;
  /** The schema of one item; `true` where nothing is known. */
  readonly item: JsonSchema;
  /** The path of an event's name in an item. */
  readonly key: readonly string[];
  readonly order?: string;
  readonly terminator?: string;
  readonly when?: { readonly body: string; readonly equals: unknown };
  /** The media types of other answers beside the stream. */
  readonly others: readonly string[];
}

const framings: ReadonlyMap<string, MockStream['framing']> = new Map([
  ['text/event-stream', 'sse'],
  ['application/x-ndjson', 'ndjson'],
  ['application/ndjson', 'ndjson'],
  ['application/jsonl', 'ndjson'],
  ['application/x-jsonlines', 'ndjson'],
  ['application/json-seq', 'sequence'],
  ['application/geo+json-seq', 'sequence'],
]);

/** Whether answers of this media type are sequences of items. */
export function isStreamMediaType(mediaType: string): boolean {
  return framings.has(essence(mediaType));
}

/** The stream among an operation's successful answers; undefined where there is none. */
export function streamOf(operation: OperationObject): MockStream | undefined {
  const answers = Object.entries(operation.responses).filter(([status]) => /^2\d\d$/.test(status));
  for (const [status, { content }] of answers) {
    const found = Object.entries(content).find(([mediaType]) => isStreamMediaType(mediaType));
    if (found !== undefined)
      return describe(Number(status), found, {
        operation,
        others: Object.keys(content).filter((name) => name !== found[0]),
      });
  }
  return undefined;
}

/** Whether a request asks for the stream: by the body's switch, else by `Accept`, else because there is nothing else. */
export function asksForStream(stream: MockStream, accept: string, body: unknown): boolean {
  if (stream.when !== undefined) return isRecord(body) && body[stream.when.body] === stream.when.equals;
  if (stream.others.length === 0) return true;
  const own = qualityOf(stream.mediaType, accept);
  return own.quality > 0 && stream.others.every((name) => isBefore(own, qualityOf(name, accept)));
}

/** If it is named as specifically as the others, the stream wins; the range of everything alone asks for none of them. */
function isBefore(own: Quality, other: Quality): boolean {
  if (own.quality !== other.quality) return own.quality > other.quality;
  return own.plainness > other.plainness || own.plainness === PLAIN;
}

interface Surroundings {
  readonly operation: OperationObject;
  readonly others: readonly string[];
}

function describe(
  status: number,
  [mediaType, media]: readonly [string, MediaTypeObject],
  { operation, others }: Surroundings,
): MockStream {
  const extension = operation['x-etalon-stream'];
  const said: JsonObject = isRecord(extension) ? extension : {};
  return {
    status,
    mediaType,
    media,
    others,
    framing: framings.get(essence(mediaType)) ?? 'ndjson',
    item: schemaOf(said['item']) ?? media.itemSchema ?? media.schema ?? true,
    key: typeof said['key'] === 'string' ? said['key'].split('.') : [],
    ...(typeof said['order'] === 'string' && { order: said['order'] }),
    ...(typeof said['terminator'] === 'string' && said['terminator'] !== 'none' && { terminator: said['terminator'] }),
    ...whenOf(said['when']),
  };
}

function whenOf(when: unknown): Pick<MockStream, 'when'> {
  if (!isRecord(when) || typeof when['body'] !== 'string') return {};
  return { when: { body: when['body'], equals: when['equals'] ?? true } };
}

function schemaOf(value: unknown): JsonSchema | undefined {
  return typeof value === 'boolean' || isRecord(value) ? (value as JsonSchema) : undefined;
}

function essence(mediaType: string): string {
  return (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase();
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
