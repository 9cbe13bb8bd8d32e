// Generated from spec/llama-deploy/api-server.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The body of a request: read within limits, by its media type, into a value that is not validated yet. */
import { after } from './after.ts';
import type { Incoming } from './incoming.ts';
import { readForm } from './read-form.ts';
import { parseJson, readJson } from './read-json.ts';
import { readMultipart } from './read-multipart.ts';
import { findContent, parseMediaType } from './media-type.ts';
import type { MediaType } from './media-type.ts';
import type { BodyDescription, ContentDescription, ContentKind } from './operation.ts';
import { decodeText } from './text.ts';

export interface Limits {
  /** Bytes of a body that is read at once; streams have no limit of ours. */
  readonly bodyBytes: number;
  /** Levels of nesting of a JSON body. */
  readonly bodyDepth: number;
}

export type BodyOutcome =
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'read';
      readonly value: unknown;
      readonly contentType: string;
      readonly content: ContentDescription;
    }
  | { readonly kind: 'unsupported'; readonly contentType: string }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'malformed'; readonly message: string };

/** Reads the body as the description wants it. Never throws for what a client sent. */
export function readBody(
  incoming: Incoming,
  body: BodyDescription,
  limits: Limits,
): BodyOutcome | Promise<BodyOutcome> {
  const header = incoming.header('content-type');
  const found = header === undefined ? firstContent(body) : describedContent(body, header);
  if (found !== undefined && found[1].kind === 'binary') return readStream(incoming, found, header);
  return incoming.read(limits.bodyBytes).then((bytes) => {
    if (bytes === 'too-large') return { kind: 'too-large' };
    if (bytes === undefined || (bytes.byteLength === 0 && found?.[1].kind !== 'text')) return { kind: 'absent' };
    if (found === undefined) return { kind: 'unsupported', contentType: header ?? '' };
    const sent = header ?? found[0];
    return readBytes({ bytes, found, mediaType: parseMediaType(sent), header: sent, limits });
  });
}

/** Most clients write the media type just as the document does. */
function describedContent(
  { content }: BodyDescription,
  header: string,
): readonly [string, ContentDescription] | undefined {
  // Compared, not looked up: what was just received is no key yet, and costs more to become one.
  const name = Object.keys(content).find((each) => each === header);
  const exact = name === undefined ? undefined : content[name];
  return exact === undefined ? findContent(content, parseMediaType(header).essence) : [header, exact];
}

/** A body without a content type is read as the first that is declared: many old clients send none. */
function firstContent(body: BodyDescription): readonly [string, ContentDescription] | undefined {
  return Object.entries(body.content)[0];
}

function readStream(
  incoming: Incoming,
  [name, content]: readonly [string, ContentDescription],
  header?: string,
): BodyOutcome {
  const value = incoming.stream();
  if (value === undefined) return { kind: 'absent' };
  return { kind: 'read', value, contentType: header ?? name, content };
}

interface Received {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly found: readonly [name: string, content: ContentDescription];
  readonly mediaType: MediaType;
  /** The header as it was sent: a boundary is in it. */
  readonly header: string;
  readonly limits: Limits;
}

function readBytes(received: Received): BodyOutcome | Promise<BodyOutcome> {
  return after(readers[received.found[1].kind](received), (result) => outcomeOf(result, received));
}

function outcomeOf(result: ReadResult, { found, mediaType }: Received): BodyOutcome {
  const [name, content] = found;
  if ('problem' in result) return { kind: 'malformed', message: result.problem };
  return {
    kind: 'read',
    value: result.value,
    contentType: name.includes('*') ? mediaType.essence : name,
    content,
  };
}

export type ReadResult = { readonly value: unknown } | { readonly problem: string };

const readers: { readonly [Kind in ContentKind]: (received: Received) => ReadResult | Promise<ReadResult> } = {
  json: ({ bytes, mediaType, limits }) => readJson(bytes, mediaType, limits.bodyDepth),
  form: ({ bytes, mediaType, found }) => readForm(bytes, mediaType, found[1]),
  multipart: ({ bytes, header, found }) => readMultipart(bytes, header, found[1]),
  text: ({ bytes, mediaType }) => decodeText(bytes, mediaType),
  binary: ({ bytes }) => ({ value: bytes }),
  'event-stream': ({ bytes, mediaType }) => decodeText(bytes, mediaType),
  'json-lines': ({ bytes, mediaType, limits }) => readJsonLines(bytes, mediaType, limits.bodyDepth),
};

function readJsonLines(bytes: Uint8Array<ArrayBuffer>, mediaType: MediaType, depth: number): ReadResult {
  const text = decodeText(bytes, mediaType);
  if ('problem' in text) return text;
  const values: unknown[] = [];
  for (const line of text.value.split('\n').filter((each) => each.trim() !== '')) {
    const result = parseJson(line, depth);
    if ('problem' in result) return result;
    values.push(result.value);
  }
  return { value: values };
}
