/** A request that is valid: the handler has to receive what the client was given. */
import type { Json, JsonSchema, ParameterObject } from '#document';
import { likeness } from '../likeness.ts';
import { callArguments, type Sent } from '../call-arguments.ts';
import { schemaOfParameter } from '../make-request.ts';
import { comparable, schemaOf } from '../media-kind.ts';
import type { Exchanged, Input } from '../open-wire.ts';
import { tryOthers } from './try-others.ts';
import { fail, type Trying } from './trying.ts';

const nothing = { status: 204 } as const;

/** Sends it; true where it arrived, so that more can be tried with it. */
export async function tryRequest(sent: Sent, trying: Trying): Promise<boolean> {
  const { open, wire, tally } = trying;
  const exchanged = await open.call(wire, callArguments(wire, sent), () => nothing);
  const { handler } = exchanged.seen;
  tally.counts.requests += 1;
  if (handler === undefined) {
    refusal(sent, exchanged, trying);
    return false;
  }
  if (handler.identifier !== wire.identifier) {
    fail(
      trying,
      { fault: 'the handler did not receive what was sent', what: 'path', sent: shown(sent) },
      `it went to ${handler.identifier}`,
    );
    return false;
  }
  const before = tally.failures.length;
  compareParameters(sent, handler.input, trying);
  await compareBody(sent, handler.input, trying);
  await tryOthers(sent, exchanged.seen, trying);
  return tally.failures.length === before;
}

function refusal(sent: Sent, exchanged: Exchanged, trying: Trying): void {
  const { seen } = exchanged;
  const fault = (seen.status ?? 0) >= 500 ? 'the server failed' : 'a valid value was refused';
  fail(trying, { fault, what: seen.request?.url.pathname ?? '', sent: shown(sent) }, toldBy(exchanged));
}

/** What was said by whoever refused. */
export function toldBy({ seen, outcome }: Exchanged): string {
  const thrown = 'thrown' in outcome ? outcome.thrown : undefined;
  const said = JSON.stringify(bodyOf(thrown)) ?? String(thrown);
  return [seen.status ?? 'not sent', said, seen.error ?? ''].map(String).join(' ').trim();
}

/** The body of an error that the client throws. */
export function bodyOf(thrown: unknown): unknown {
  return thrown instanceof Error ? Reflect.get(thrown, 'body') : undefined;
}

function compareParameters({ parameters }: Sent, input: Input, trying: Trying): void {
  const places = ['path', 'query', 'querystring', 'header', 'cookie'] as const;
  for (const place of places) {
    const own = [...parameters].filter(([parameter]) => parameter.in === place);
    const received = new Map(Object.entries(input[place]));
    for (const [parameter, value] of own) {
      compareOne(trying, {
        what: `${place} ${parameter.name}`,
        sent: value,
        received: received.get(parameter.name),
        schema: schemaOfParameter(parameter),
      });
      trying.tally.counts.parameters += 1;
    }
    const extra = [...received.keys()].filter((name) => !own.some(([parameter]) => parameter.name === name));
    for (const name of extra) differs(trying, `${place} ${name}`, { sent: null, received: received.get(name) });
  }
}

async function compareBody({ body }: Sent, input: Input, trying: Trying): Promise<void> {
  const received = await comparable(input.body);
  if (body === undefined) {
    if (received !== undefined) differs(trying, 'body', { sent: null, received });
    return;
  }
  const described = trying.wire.operation.requestBody?.content[body.mediaType];
  if (described === undefined) return;
  const schema = schemaOf(body.kind, described, trying.wire.operation);
  const isExact = body.kind === 'json' || body.kind === 'json-lines';
  if (isExact && likeness(body.value, received) !== 'same')
    differs(trying, `body ${body.mediaType}`, { sent: body.value, received });
  else if (!isExact) compareOne(trying, { what: `body ${body.mediaType}`, sent: body.value, received, schema });
  trying.tally.counts.bodies += 1;
}

interface Compared {
  readonly what: string;
  readonly sent: Json;
  readonly received: unknown;
  readonly schema: JsonSchema;
}

/** What was a text in between must at least be a valid value of the same text. */
function compareOne(trying: Trying, { what, sent, received, schema }: Compared): void {
  const found = likeness(sent, received);
  if (found === 'by text') trying.tally.counts.byText += 1;
  const isFine = found === 'same' || (found === 'by text' && trying.maker.judge(schema, 'request')(received));
  if (!isFine) differs(trying, what, { sent, received });
}

function differs(
  trying: Trying,
  what: string,
  { sent, received }: { readonly sent: Json; readonly received: unknown },
): void {
  fail(
    trying,
    { fault: 'the handler did not receive what was sent', what, sent },
    `received ${JSON.stringify(received) ?? 'nothing'}`,
  );
}

function shown({ parameters, body }: Sent): Json {
  const named = [...parameters].map(
    ([parameter, value]: readonly [ParameterObject, Json]) => [`${parameter.in} ${parameter.name}`, value] as const,
  );
  return { ...Object.fromEntries(named), ...(body !== undefined && { [body.mediaType]: body.value }) };
}
