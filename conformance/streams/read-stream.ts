/** Reads a stream as it arrives, to its end, to a limit, or to the frame at which the scenario leaves. */
import type { Answer, Ending } from '../http/exchange.ts';
import type { StreamDescription } from '../schema/api-document.ts';
import type { Frame, FrameParser, RawFrame, StreamRecord } from './frame.ts';
import { nameFrame } from './name-frame.ts';
import { createNdjsonParser } from './ndjson.ts';
import { createSseParser } from './sse.ts';

export interface ReadOptions {
  /** Leaves after so many frames. */
  readonly leaveAfter?: number;
  /** No honest stream of the exam has more. */
  readonly mostFrames?: number;
}

const MOST_FRAMES = 20_000;
const parsers: { readonly [K in StreamDescription['framing']]: () => FrameParser } = {
  sse: createSseParser,
  ndjson: createNdjsonParser,
};

export async function readStream(
  answer: Answer,
  description: StreamDescription,
  options: ReadOptions = {},
): Promise<StreamRecord> {
  const reading = startReading(description);
  for (;;) {
    if (reading.frames.length >= (options.leaveAfter ?? Infinity)) return leave(answer, reading, 'left');
    if (reading.frames.length > (options.mostFrames ?? MOST_FRAMES)) return leave(answer, reading, 'too large');
    const next = await answer.chunks.next();
    if (next.done === true) return finish(reading, next.value);
    take(reading, next.value);
  }
}

interface Reading {
  readonly description: StreamDescription;
  readonly parser: FrameParser;
  readonly decoder: Decoder;
  readonly frames: Frame[];
  readonly pieces: { readonly at: number; readonly bytes: number }[];
}

function startReading(description: StreamDescription): Reading {
  return { description, parser: parsers[description.framing](), decoder: createDecoder(), frames: [], pieces: [] };
}

function take(reading: Reading, { at, bytes }: { readonly at: number; readonly bytes: Uint8Array }): void {
  const place = { at, chunk: reading.pieces.length };
  reading.pieces.push({ at, bytes: bytes.byteLength });
  for (const raw of reading.parser.push(reading.decoder.decode(bytes), place)) add(reading, raw);
}

function add(reading: Reading, raw: RawFrame): void {
  reading.frames.push(nameFrame(raw, reading.frames.length, reading.description));
}

async function leave(answer: Answer, reading: Reading, ending: Ending): Promise<StreamRecord> {
  await answer.chunks.return(ending);
  return recordOf(reading, ending, { leftover: '', oddities: [], comments: 0 });
}

function finish(reading: Reading, ending: Ending): StreamRecord {
  const rest = reading.decoder.decode();
  const place = { at: reading.pieces.at(-1)?.at ?? 0, chunk: Math.max(0, reading.pieces.length - 1) };
  for (const raw of reading.parser.push(rest, place)) add(reading, raw);
  const ended = reading.parser.end();
  if (ended.last !== undefined) add(reading, { ...ended.last, ...place });
  return recordOf(reading, ending, ended);
}

function recordOf(
  { frames, pieces, decoder }: Reading,
  ending: Ending,
  ended: Pick<StreamRecord, 'leftover' | 'oddities' | 'comments'>,
): StreamRecord {
  const oddities = [...ended.oddities, ...(decoder.isDamaged() ? ['bytes that are not valid UTF-8'] : [])];
  const bytes = pieces.reduce((sum, piece) => sum + piece.bytes, 0);
  return {
    frames,
    pieces,
    ending,
    oddities,
    leftover: ended.leftover,
    comments: ended.comments,
    bytes,
    endedAt: pieces.at(-1)?.at ?? 0,
  };
}

interface Decoder {
  /** Without bytes: the end of the body. */
  decode(bytes?: Uint8Array): string;
  isDamaged(): boolean;
}

/** Decodes leniently, as a browser does, and remembers whether it had to. */
function createDecoder(): Decoder {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
  let strict: TextDecoder | undefined = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
  return {
    decode(bytes) {
      try {
        strict?.decode(bytes, { stream: bytes !== undefined });
      } catch {
        strict = undefined;
      }
      return lenient.decode(bytes, { stream: bytes !== undefined });
    },
    isDamaged: () => strict === undefined,
  };
}
