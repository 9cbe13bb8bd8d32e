/** What a client gave beside what the handler gave. */
import { isObject, type Json } from '#document';
import { likeness } from '../likeness.ts';
import type { Exchanged } from '../open-wire.ts';
import { comparable, schemaOf } from '../media-kind.ts';
import { readStream } from '../read-stream.ts';
import type { Answer } from './try-answers.ts';
import { fail, type Trying } from './trying.ts';

export async function compareAnswer(answer: Answer, { seen, outcome }: Exchanged, trying: Trying): Promise<void> {
  if (seen.status !== answer.status)
    return differs(
      answer,
      trying,
      `status ${seen.status ?? 'none'} ${String(seen.error ?? ('thrown' in outcome ? outcome.thrown : ''))}`,
    );
  if (answer.status >= 300) compareFailure(answer, outcome, trying);
  else if ('thrown' in outcome) differs(answer, trying, `the client threw ${String(outcome.thrown)}`);
  else {
    compareHeaders(answer, outcome.headers, trying);
    await compareData(answer, outcome.data, trying);
  }
  if (seen.complaints > 0 && !owesHeader(answer)) differs(answer, trying, 'the server complained of a valid answer');
}

/** Some headers are never given, required or not: the server complains of that whatever the body. */
export function owesHeader({ response, headers }: Answer): boolean {
  return Object.entries(response.headers).some(([name, header]) => header.required && !(name.toLowerCase() in headers));
}

async function compareData(answer: Answer, given: unknown, trying: Trying): Promise<void> {
  const { kind, value, described } = answer;
  if (kind === undefined || trying.wire.method === 'head') {
    if (given !== undefined && given !== '' && !(given instanceof Blob && given.size === 0))
      differs(answer, trying, `there was a body: ${JSON.stringify(given) ?? 'nothing'}`);
    return;
  }
  if (kind === 'event-stream' || kind === 'json-lines') return compareItems(answer, given, trying);
  const received = await comparable(given instanceof FormData ? Object.fromEntries(given) : given);
  const found = likeness(value, received);
  const schema = described === undefined ? true : schemaOf(kind, described);
  const isText = kind === 'form' || kind === 'multipart';
  if (found === 'same' || (isText && found === 'by text')) return;
  if (found === 'by text' && kind !== 'json' && trying.maker.judge(schema, 'response')(received)) return;
  differs(answer, trying, `the client gave ${JSON.stringify(received) ?? 'nothing'}`);
}

async function compareItems(answer: Answer, given: unknown, trying: Trying): Promise<void> {
  const description = trying.wire.description.responses[answer.statusKey]?.[answer.mediaType?.toLowerCase() ?? ''];
  const sent = answer.value as readonly Json[];
  const read = await readStream(given as AsyncIterable<unknown>, description?.endings !== undefined);
  const wanted = description?.frames === true ? sent.map(asFrame).filter((frame) => frame !== undefined) : sent;
  for (const [index, item] of read.items.entries()) {
    const expected = wanted[index];
    const received = description?.frames === true ? withoutOldId(item, expected) : item;
    const found = likeness(expected, received);
    if (found === 'different' || (found === 'by text' && description?.frames !== true))
      return differs(answer, trying, `item ${index} came as ${JSON.stringify(received) ?? 'nothing'}`);
    trying.tally.counts.items += 1;
  }
  // Items that say that they are errors are thrown: then they are the error's body.
  const next = wanted[read.items.length];
  const isThrown =
    read.errorBody !== undefined && [next, dataOf(next)].some((each) => likeness(each, read.errorBody) !== 'different');
  if (isThrown) trying.tally.counts.items += 1;
  else if (read.thrown !== undefined)
    differs(answer, trying, `after ${read.items.length} items the stream threw ${read.thrown}`);
  else if (read.items.length !== wanted.length && !isFarewell(next, description?.terminator))
    differs(answer, trying, `${read.items.length} of ${wanted.length} items came`);
}

/** The last event may say nothing but that it is the last. */
function isFarewell(item: Json | undefined, terminator: string | undefined): boolean {
  return (
    terminator !== undefined && typeof item === 'object' && JSON.stringify(item).includes(JSON.stringify(terminator))
  );
}

/** A frame without data is never dispatched, waits no negative time, and has a name or none (WHATWG HTML §9.2.6). */
function asFrame(item: Json): Json | undefined {
  if (dataOf(item) === undefined || !isObject(item)) return undefined;
  const { event, retry, ...rest } = item;
  return {
    ...rest,
    ...(event !== undefined && event !== '' && { event }),
    ...(retry !== undefined && { retry: typeof retry === 'number' ? Math.max(0, Math.trunc(retry)) : retry }),
  };
}

function dataOf(item: Json | undefined): Json | undefined {
  return isObject(item) ? item['data'] : undefined;
}

/** The id of a frame stays until another comes. */
function withoutOldId(item: unknown, expected: unknown): unknown {
  if (typeof item !== 'object' || item === null || typeof expected !== 'object' || expected === null) return item;
  const { id: _, ...rest } = item as { readonly id?: unknown };
  return 'id' in expected ? item : rest;
}

function compareHeaders(answer: Answer, received: object, trying: Trying): void {
  for (const [name, value] of Object.entries(answer.headers)) {
    const found = Object.entries(received).find(([other]) => other.toLowerCase() === name)?.[1] as unknown;
    const like = likeness(value, found);
    if (like === 'same' || (like === 'by text' && isHeaderValid(answer, name, { trying, found })))
      trying.tally.counts.headers += 1;
    else
      differs(answer, trying, `header ${name} ${JSON.stringify(value)} came as ${JSON.stringify(found) ?? 'nothing'}`);
  }
}

interface FoundHeader {
  readonly trying: Trying;
  readonly found: unknown;
}

/** What was a text in between must at least be a valid value of the same text. */
function isHeaderValid({ response }: Answer, name: string, { trying, found }: FoundHeader): boolean {
  const header = Object.entries(response.headers).find(([other]) => other.toLowerCase() === name)?.[1];
  const schema = header?.schema ?? Object.values(header?.content ?? {})[0]?.schema ?? true;
  return trying.maker.judge(schema, 'response')(found);
}

/** A failure is thrown, with its body: JSON where it is, else text. */
function compareFailure(answer: Answer, outcome: Exchanged['outcome'], trying: Trying): void {
  const thrown = 'thrown' in outcome ? outcome.thrown : undefined;
  const [status, body] = ['status', 'body'].map((name) =>
    thrown instanceof Error ? (Reflect.get(thrown, name) as unknown) : undefined,
  );
  if (status !== answer.status) return differs(answer, trying, `the client threw ${String(thrown)}`);
  if (trying.wire.method === 'head') return;
  const isCompared = answer.kind === 'json' || answer.kind === 'text';
  const found = likeness(answer.value, body);
  if (isCompared && found !== 'same' && !(answer.kind === 'text' && found === 'by text'))
    differs(answer, trying, `the error's body is ${JSON.stringify(body) ?? 'nothing'}`);
}

function differs(answer: Answer, trying: Trying, told: string): void {
  const what = `${answer.statusKey} ${answer.mediaType ?? ''}`;
  fail(trying, { fault: 'the client did not get what was given', what, sent: answer.value ?? null }, told);
}
