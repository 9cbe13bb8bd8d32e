/** Requests with one thing wrong: refused with the place of it, or read as something that is valid after all. */
import { isObject, type Json, type JsonSchema, type ParameterObject } from '#document';
import { mutants } from '../../instances/mutants.ts';
import { likeness } from '../likeness.ts';
import { callArguments, constantOf, type Sent, type SentBody } from '../call-arguments.ts';
import { isCarried } from '../is-carried.ts';
import type { Exchanged } from '../open-wire.ts';
import { isBodyCarried, isLost, schemaOfParameter, wayOf } from '../make-request.ts';
import { comparable, schemaOf } from '../media-kind.ts';
import type { WireFault } from '../wire-verdict.ts';
import { bodyOf, toldBy } from './try-request.ts';
import { fail, type Trying } from './trying.ts';

/** `sent` is a request that arrived. */
export async function tryNearRequests(sent: Sent, trying: Trying, most: number): Promise<void> {
  for (const [parameter, value] of sent.parameters) {
    if (constantOf(trying.wire, parameter) !== undefined) continue;
    for (const changed of changedParameters(parameter, value, { trying, most })) {
      const parameters = new Map([...sent.parameters, [parameter, changed] as const]);
      await tryNear({ ...sent, parameters }, parameterPart(parameter, changed), trying);
    }
    if (parameter.required && parameter.in !== 'path') await tryMissing(sent, parameter, trying);
  }
  if (sent.body !== undefined) await tryNearBodies(sent, sent.body, { trying, most });
}

interface Near {
  readonly trying: Trying;
  /** How many changes are made to each value. */
  readonly most: number;
}

/** The part of a request that was changed. */
interface Part {
  readonly what: string;
  readonly schema: JsonSchema;
  readonly value: Json | undefined;
  /** Reads it from what a handler received. */
  readonly read: (input: NonNullable<Exchanged['seen']['handler']>['input']) => unknown;
  readonly isNamedBy: (issue: { readonly location?: string; readonly name?: string }) => boolean;
}

function parameterPart(parameter: ParameterObject, value: Json | undefined): Part {
  const { in: place, name } = parameter;
  return {
    what: `${place} ${name}`,
    schema: schemaOfParameter(parameter),
    value,
    read: (input) => new Map(Object.entries(input[place])).get(name),
    isNamedBy: (issue) => issue.location === place && issue.name === name,
  };
}

function changedParameters(parameter: ParameterObject, value: Json, { trying, most }: Near): readonly Json[] {
  const way = wayOf(parameter);
  // Without a name of their own, properties that nobody knows are nobody's.
  const isSpread = (changed: Json): boolean =>
    way.explode && way.style === 'form' && (isObject(changed) || isObject(value));
  return mutants(value, most * 2, trying.random)
    .filter(
      ({ change, value: changed }) =>
        !isSpread(changed) || (change !== 'extra' && isObject(changed) === isObject(value)),
    )
    .map((mutant) => mutant.value)
    .filter((changed) => isCarried(changed, way))
    .slice(0, most);
}

async function tryMissing(sent: Sent, parameter: ParameterObject, trying: Trying): Promise<void> {
  const parameters = new Map([...sent.parameters].filter(([other]) => other !== parameter));
  await tryNear({ ...sent, parameters }, parameterPart(parameter, undefined), trying);
}

async function tryNearBodies(sent: Sent, body: SentBody, { trying, most }: Near): Promise<void> {
  const described = trying.wire.operation.requestBody?.content[body.mediaType];
  if (described === undefined || body.kind === 'binary') return;
  const isMerged = trying.wire.description.body?.key === undefined;
  const changed = mutants(body.value, most * 2, trying.random)
    .map(({ value }) => value)
    .filter(
      (value) =>
        (isObject(value) || !isMerged) && isBodyCarried(value, body.kind, described) && !isLost(value, trying.wire),
    )
    .slice(0, most);
  const schema = schemaOf(body.kind, described, trying.wire.operation);
  for (const value of changed) {
    const part: Part = {
      what: `body ${body.mediaType}`,
      schema: body.kind === 'json-lines' ? { type: 'array', items: schema } : schema,
      value,
      read: (input) => input.body,
      isNamedBy: (issue) => issue.location === 'body',
    };
    await tryNear({ ...sent, body: { ...body, value } }, part, trying);
  }
}

async function tryNear(sent: Sent, part: Part, trying: Trying): Promise<void> {
  const { open, wire, maker, tally } = trying;
  const exchanged = await open.call(wire, callArguments(wire, sent), () => ({ status: 204 }));
  const isValid = part.value !== undefined && maker.judge(part.schema, 'request')(part.value);
  tally.counts.requests += 1;
  const { handler } = exchanged.seen;
  if (handler === undefined) judgeRefusal(part, exchanged, { trying, isValid });
  // Another operation may have the path that this value makes.
  else if (handler.identifier === wire.identifier) await judgeArrival(part, handler.input, { trying, isValid });
}

function judgeRefusal(part: Part, exchanged: Exchanged, { trying, isValid }: Judging): void {
  const { status } = exchanged.seen;
  const thrown = 'thrown' in exchanged.outcome ? exchanged.outcome.thrown : undefined;
  const complain = (fault: WireFault): void =>
    fail(trying, { fault, what: part.what, sent: part.value ?? null }, toldBy(exchanged));
  // The client knows what no path can hold.
  if (status === undefined && !/InvalidArgumentError/.test(String(thrown))) complain('it cannot be tried');
  else if (status !== undefined && status >= 500) complain('the server failed');
  else if (isValid) complain('a valid value was refused');
  // An answer to HEAD has no words.
  else if (status !== undefined && trying.wire.method !== 'head' && !namesPlace(bodyOf(thrown), part))
    complain('it was refused without its place');
  else trying.tally.counts.refused += 1;
}

function namesPlace(body: unknown, part: Part): boolean {
  const issues = typeof body === 'object' && body !== null ? (Reflect.get(body, 'issues') as unknown) : undefined;
  return Array.isArray(issues) && issues.some((issue: object) => part.isNamedBy(issue));
}

interface Judging {
  readonly trying: Trying;
  readonly isValid: boolean;
}

async function judgeArrival(
  part: Part,
  input: Parameters<Part['read']>[0],
  { trying, isValid }: Judging,
): Promise<void> {
  const received = await comparable(part.read(input));
  const wrong = { what: part.what, sent: part.value ?? null };
  const told = `received ${JSON.stringify(received) ?? 'nothing'}`;
  if (isValid && likeness(part.value, received) === 'different')
    fail(trying, { ...wrong, fault: 'the handler did not receive what was sent' }, told);
  else if (received === undefined || !trying.maker.judge(part.schema, 'request')(received))
    fail(trying, { ...wrong, fault: 'an invalid value reached the handler' }, told);
}
