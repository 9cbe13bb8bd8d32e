/** Requests of an operation: valid values for its parameters and its body, as far as their styles carry them. */
import type { Json, JsonSchema, MediaTypeObject, OperationObject, ParameterObject } from '#document';
import { isObject } from '#document';
import { constantOf, type Sent, type SentBody } from './call-arguments.ts';
import { isCarried, type Way } from './is-carried.ts';
import { concreteType, mediaKind, schemaOf } from './media-kind.ts';
import type { Random } from '../instances/random.ts';
import { withHardTexts } from './with-hard-texts.ts';
import type { ValueMaker } from './value-maker.ts';
import type { Tally } from './wire-verdict.ts';
import type { WireOperation } from './wire-operation.ts';

export interface Making {
  readonly maker: ValueMaker;
  readonly random: Random;
  readonly tally: Tally;
}

/** How a parameter is written. */
export function wayOf(parameter: ParameterObject): Way {
  const { in: place, style, explode, allowReserved, content } = parameter;
  const [mediaType = ''] = Object.keys(content ?? {});
  return { place, style, explode, allowReserved, isJson: /[/+]json\b/i.test(mediaType) };
}

export function schemaOfParameter({ schema, content }: ParameterObject): JsonSchema {
  return schema ?? Object.values(content ?? {})[0]?.schema ?? true;
}

/** Nothing where a parameter or a body that must be there has no valid value. */
export function makeRequest(
  wire: WireOperation,
  making: Making,
  { fullness, media }: { readonly fullness: number; readonly media: number },
): Sent | undefined {
  const parameters = new Map<ParameterObject, Json>();
  for (const parameter of wire.operation.parameters) {
    if (!parameter.required && !making.random.chance(fullness)) continue;
    const value = constantOf(wire, parameter) ?? makeParameter(parameter, making, fullness);
    if (value !== undefined && isFree(parameter, value, parameters)) parameters.set(parameter, value);
    else if (parameter.required) return barren(making, `${wire.identifier} ${parameter.in} ${parameter.name}`);
  }
  const body = makeBody(wire, making, { fullness, media });
  if (body === undefined && wire.operation.requestBody?.required === true)
    return barren(making, `${wire.identifier} body`);
  return { parameters, ...(body !== undefined && { body }) };
}

function barren({ tally }: Making, name: string): undefined {
  tally.barren.add(name);
  return undefined;
}

function makeParameter(
  parameter: ParameterObject,
  { maker, random, tally }: Making,
  fullness: number,
): Json | undefined {
  const way = wayOf(parameter);
  const schema = schemaOfParameter(parameter);
  const fits = (value: Json): boolean => isCarried(value, way);
  const wanted = { direction: 'request', random, fullness } as const;
  const made = maker.make(schema, { ...wanted, fits, refine: withoutNothing });
  if (made === undefined) {
    if (maker.make(schema, wanted) !== undefined) tally.counts.uncarried += 1;
    return undefined;
  }
  const isValid = maker.judge(schema, 'request');
  return withHardTexts(made, random, (value) => isValid(value) && fits(value));
}

/** Exploded objects have no name of their own: what they hold must not be called like another parameter. */
function isFree(parameter: ParameterObject, value: Json, others: ReadonlyMap<ParameterObject, Json>): boolean {
  const own = namesOf(parameter, value);
  return [...others].every(
    ([other, held]) => other.in !== parameter.in || namesOf(other, held).every((name) => !own.includes(name)),
  );
}

function namesOf(parameter: ParameterObject, value: Json): readonly string[] {
  const isSpread = parameter.explode && parameter.style === 'form' && isObject(value);
  return isSpread ? Object.keys(value) : [parameter.name];
}

interface Choosing {
  readonly fullness: number;
  /** The position of the media type. */
  readonly media: number;
}

function makeBody(wire: WireOperation, making: Making, { fullness, media }: Choosing): SentBody | undefined {
  const { operation } = wire;
  const { requestBody } = operation;
  const entries = Object.entries(requestBody?.content ?? {});
  const entry = entries[media % Math.max(entries.length, 1)];
  if (requestBody === undefined || entry === undefined) return undefined;
  if (!requestBody.required && fullness === 0) return undefined;
  // The platform's fetch refuses to send it.
  if (wire.method === 'get' || wire.method === 'head') return undefined;
  const [mediaType, described] = entry;
  const kind = mediaKind(mediaType, described.schema);
  const value = makeBodyValue(described, kind, { making, fullness, operation });
  if (value === undefined) return undefined;
  return isLost(value, wire) ? undefined : { mediaType, contentType: concreteType(mediaType, kind), kind, value };
}

/** Beside other arguments, nobody can tell an empty object from no body at all. */
export function isLost(value: Json, { operation, description }: WireOperation): boolean {
  const isMerged = description.body !== undefined && description.body.key === undefined;
  const isEmpty = isObject(value) && Object.keys(value).length === 0;
  const hasOthers = description.parameters.some((parameter) => parameter.in !== 'path');
  return isMerged && isEmpty && hasOthers && operation.requestBody?.required !== true;
}

interface Body {
  readonly making: Making;
  readonly fullness: number;
  readonly operation: OperationObject;
}

function makeBodyValue(
  described: MediaTypeObject,
  kind: SentBody['kind'],
  { making, fullness, operation }: Body,
): Json | undefined {
  const { maker, random } = making;
  const schema = schemaOf(kind, described, operation);
  const one = (): Json | undefined =>
    maker.make(schema, {
      direction: 'request',
      random,
      fullness,
      fits: (value) => isBodyCarried(value, kind, described),
      ...((kind === 'form' || kind === 'multipart') && { refine: withoutNothing }),
    });
  if (kind !== 'json-lines') return one();
  return [one(), one()].filter((item) => item !== undefined);
}

/** Null, and empty lists and objects, cannot be told from absence. */
function withoutNothing(value: Json): Json {
  if (!isObject(value)) return value;
  const isNothing = (member: Json): boolean => member === null || ['[]', '{}'].includes(JSON.stringify(member));
  const said = Object.entries(value).filter(([, member]) => !isNothing(member));
  return Object.fromEntries(said);
}

/** Forms are objects whose fields are written in styles; texts and bytes are not empty. */
export function isBodyCarried(value: Json, kind: SentBody['kind'], described: MediaTypeObject): boolean {
  if (kind === 'text' || kind === 'binary' || kind === 'event-stream') return typeof value === 'string' && value !== '';
  if (kind !== 'form' && kind !== 'multipart') return true;
  if (!isObject(value) || Object.keys(value).length === 0) return false;
  return Object.entries(value).every(([name, field]) => isCarried(field, fieldWay(name, kind, described)));
}

function fieldWay(name: string, kind: 'form' | 'multipart', { encoding = {} }: MediaTypeObject): Way {
  const { style, explode } = Object.hasOwn(encoding, name) ? (encoding[name] ?? {}) : {};
  if (style === undefined && explode === undefined) return { place: kind, style: 'form', explode: true };
  return { place: kind, style: style ?? 'form', explode: explode ?? (style ?? 'form') === 'form' };
}
