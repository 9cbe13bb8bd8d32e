/** Answers that are valid: the client has to give what the handler gave, and neither side may complain. */
import { isObject, type Json, type MediaTypeObject, type ResponseObject } from '#document';
import { callArguments, type Sent } from '../call-arguments.ts';
import { isCarried } from '../is-carried.ts';
import { compareAnswer } from './compare-answer.ts';
import type { Given } from '../open-wire.ts';
import { concreteType, type MediaKind, mediaKind, schemaOf } from '../media-kind.ts';
import { type Surroundings, tryNearAnswers } from './try-near-answers.ts';
import type { Trying } from './trying.ts';

/** What a handler gives, and what of it the trial knows. */
export interface Answer {
  readonly status: number;
  /** As the document has it. */
  readonly statusKey: string;
  readonly response: ResponseObject;
  readonly mediaType?: string;
  readonly described?: MediaTypeObject;
  readonly kind?: MediaKind;
  /** The body, or the items of a stream. */
  readonly value?: Json;
  readonly headers: { readonly [name: string]: Json };
}

/** `sent` is a request that arrived. */
export async function tryAnswers(sent: Sent, trying: Trying, most: number): Promise<void> {
  const { responses } = trying.wire.operation;
  for (const [statusKey, response] of Object.entries(responses)) {
    const status = statusOf(statusKey, Object.keys(responses));
    if (status === undefined) continue;
    const place = { status, statusKey, response };
    const entries = [204, 205, 304].includes(status) ? [] : Object.entries(response.content);
    for (const [mediaType, described] of entries)
      await tryContent({ ...place, mediaType, described }, { sent, trying, most });
    if (entries.length === 0) await tryAnswer({ ...place, headers: makeHeaders(response, trying, 1) }, sent, trying);
  }
}

/** The smallest value and the fullest, and what nearly is one. */
async function tryContent(place: Place, { sent, trying, most }: Surroundings): Promise<void> {
  for (const fullness of [0, 1]) {
    const answer = makeAnswer(place, trying, fullness);
    if (answer === undefined)
      trying.tally.barren.add(`${trying.wire.identifier} ${place.statusKey} ${place.mediaType}`);
    else if ((await tryAnswer(answer, sent, trying)) && trying.wire.method !== 'head')
      await tryNearAnswers(answer, { sent, trying, most });
  }
}

/** Calls and compares; true where all was well. */
async function tryAnswer(answer: Answer, sent: Sent, trying: Trying): Promise<boolean> {
  const exchanged = await exchange(answer, sent, trying);
  const before = trying.tally.failures.length;
  trying.tally.counts.answers += 1;
  await compareAnswer(answer, exchanged, trying);
  return trying.tally.failures.length === before;
}

export function exchange(answer: Answer, sent: Sent, { open, wire }: Trying): ReturnType<Trying['open']['call']> {
  const all = callArguments(wire, sent, answer.mediaType === undefined ? {} : { accept: typeOf(answer) });
  return open.call(wire, withStream(all, answer, wire.description), () => givenOf(answer));
}

function typeOf({ mediaType = '', kind = 'json' }: Answer): string {
  return concreteType(mediaType, kind);
}

/** The property that asks for a stream has to agree with what is answered. */
function withStream(
  all: readonly unknown[],
  { kind }: Answer,
  { streams }: Trying['wire']['description'],
): readonly unknown[] {
  if (streams === undefined) return all;
  const params = all.at(-2);
  if (typeof params !== 'object' || params === null) return all;
  const isStream = kind === 'event-stream' || kind === 'json-lines';
  const { [streams.property]: _, ...rest } = params as { readonly [name: string]: unknown };
  return [...all.slice(0, -2), isStream ? { ...rest, [streams.property]: streams.equals } : rest, all.at(-1)];
}

function givenOf(answer: Answer): Given {
  const { status, headers, kind, value } = answer;
  if (kind === undefined) return { status, headers };
  const contentType = typeOf(answer);
  if (kind === 'event-stream' || kind === 'json-lines')
    return { status, headers, contentType, stream: each(value as readonly Json[]) };
  return { status, headers, contentType, body: bodyOf(kind, value) };
}

async function* each(items: readonly Json[]): AsyncGenerator<Json> {
  yield* items;
}

function bodyOf(kind: MediaKind, value: Json | undefined): unknown {
  if (kind === 'binary') return new TextEncoder().encode(String(value));
  if (kind !== 'multipart' || !isObject(value)) return value;
  const form = new FormData();
  for (const [name, field] of Object.entries(value))
    form.append(name, typeof field === 'object' ? JSON.stringify(field) : String(field));
  return form;
}

type Place = Pick<Answer, 'status' | 'statusKey' | 'response'> & Required<Pick<Answer, 'mediaType' | 'described'>>;

function makeAnswer(place: Place, trying: Trying, fullness: number): Answer | undefined {
  const { maker, random, wire } = trying;
  const kind = mediaKind(place.mediaType, place.described.schema);
  const schema = schemaOf(kind, place.described, wire.operation);
  const isStream = kind === 'event-stream' || kind === 'json-lines';
  const fits = (value: Json): boolean => {
    if (kind === 'text' || kind === 'binary') return typeof value === 'string' && value !== '';
    return (kind !== 'multipart' && kind !== 'form') || isObject(value);
  };
  const one = (full: number): Json | undefined =>
    maker.make(schema, { direction: 'response', random, fullness: full, fits });
  const value = isStream ? [one(fullness), one(1 - fullness)].filter((item) => item !== undefined) : one(fullness);
  const headers = makeHeaders(place.response, trying, fullness);
  return value === undefined || (isStream && Array.isArray(value) && value.length === 0)
    ? undefined
    : { ...place, kind, value, headers };
}

function makeHeaders(
  { headers }: ResponseObject,
  { maker, random, tally, wire }: Trying,
  fullness: number,
): Answer['headers'] {
  const made = Object.entries(headers).flatMap(([name, header]) => {
    // Where to go would be followed; what the body is, is said by the body.
    if (/^(location|content-type|content-length|content-encoding|transfer-encoding|connection)$/i.test(name)) return [];
    if (!header.required && !random.chance(fullness)) return [];
    const [mediaType = ''] = Object.keys(header.content ?? {});
    const schema = header.schema ?? Object.values(header.content ?? {})[0]?.schema ?? true;
    const way = { place: 'header', style: 'simple', explode: header.explode, isJson: /json/.test(mediaType) } as const;
    const value = maker.make(schema, { direction: 'response', random, fullness, fits: (each) => isCarried(each, way) });
    if (value === undefined) tally.barren.add(`${wire.identifier} header ${name}`);
    return value === undefined ? [] : [[name.toLowerCase(), value] as const];
  });
  return Object.fromEntries(made);
}

/** A number that the key stands for, and no other does. */
function statusOf(key: string, keys: readonly string[]): number | undefined {
  if (/^[2-5]\d\d$/.test(key)) return Number(key);
  const candidates =
    key === 'default' ? [500, 418, 299, 599] : [99, 18, 3, 1].map((rest) => Number(key[0]) * 100 + rest);
  const isFree = (status: number): boolean =>
    !keys.includes(String(status)) && (key !== 'default' || !keys.includes(`${Math.trunc(status / 100)}XX`));
  return key.startsWith('1') ? undefined : candidates.find(isFree);
}
