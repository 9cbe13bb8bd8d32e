/** Reads a transcript of exchanges (`>>> METHOD path body`, `<<< status headers`, the body) into recorded exchanges. */
import type { Json } from '#document';
import type { RecordedExchange, RecordedFrame, RecordedRequest, RecordedResponse } from '../format/fixture.ts';
import { createSseParser } from '../streams/sse.ts';
import { parseJson } from '../values/parse-json.ts';

/** An exchange, and the heading of the section in which it stands. */
export interface Transcribed {
  readonly section: string;
  readonly exchange: RecordedExchange;
  /** The transcript holds only the beginning of the body. */
  readonly cut: boolean;
}

/** Digests between the exchanges are passed over: they are no recordings. */
export function parseTranscript(text: string): readonly Transcribed[] {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) => (line.startsWith('>>> ') ? [index] : []));
  return starts.flatMap((start) => {
    const head = /^<<< (\d{3}) (\{.*\})$/.exec(lines[start + 1] ?? '');
    if (head === null) return [];
    const request = parseRequest(lines[start] ?? '');
    const response = parseResponse(Number(head[1]), parseHeaders(head[2] ?? ''), bodyAfter(lines, start + 2));
    const section =
      lines
        .slice(0, start)
        .findLast((line) => line.startsWith('##### '))
        ?.slice(6)
        .trim() ?? '';
    return [
      { section, exchange: { name: `exchange-${start + 1}`, request, response: response.response }, cut: response.cut },
    ];
  });
}

function parseRequest(line: string): RecordedRequest {
  const parts = /^>>> ([A-Z]+) (\S+) ?(.*)$/.exec(line);
  const [, method = 'GET', path = '/', body = ''] = parts ?? [];
  const value = parseJson(body);
  return { method, path, ...(value === undefined ? (body === '' ? {} : { text: body }) : { body: value }) };
}

/** Headers stand as a Python dictionary of plain texts. */
function parseHeaders(text: string): { readonly [name: string]: string } {
  return Object.fromEntries(
    [...text.matchAll(/'([^']+)': '([^']*)'/g)].map((match) => [(match[1] ?? '').toLowerCase(), match[2] ?? '']),
  );
}

/** Up to the next exchange, section or digest. */
function bodyAfter(lines: readonly string[], start: number): string {
  const end = lines.findIndex((line, index) => index >= start && /^(>>> |##### |== |FULL )/.test(line));
  return lines
    .slice(start, end === -1 ? undefined : end)
    .join('\n')
    .trimEnd();
}

interface ParsedResponse {
  readonly response: RecordedResponse;
  readonly cut: boolean;
}

function parseResponse(status: number, headers: { readonly [name: string]: string }, text: string): ParsedResponse {
  const type = headers['content-type'];
  const kept = type === undefined ? {} : { headers: { 'content-type': type } };
  if (text === '') return { response: { status, ...kept }, cut: false };
  if (type?.startsWith('text/event-stream') === true) return streamed(status, kept, text);
  const body: Json | undefined = parseJson(text.split('\n')[0] ?? '');
  return body === undefined
    ? { response: { status, ...kept, text }, cut: true }
    : { response: { status, ...kept, body }, cut: false };
}

/** Frames whose text was cut off are left out: half a frame says nothing. */
function streamed(status: number, kept: object, text: string): ParsedResponse {
  const raw = createSseParser().push(`${text}\n\n`, { at: 0, chunk: 0 });
  const frames = raw.flatMap((frame): readonly RecordedFrame[] => {
    const data = parseJson(frame.text);
    return data === undefined ? [] : [{ data }];
  });
  return { response: { status, ...kept, frames }, cut: frames.length < raw.length };
}
