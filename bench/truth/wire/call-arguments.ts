/** A request as values: what each parameter is, and the body; and the call of a generated function that means it. */
import type { Json, ParameterObject } from '#document';
import { handedOver, type MediaKind } from './media-kind.ts';
import type { WireOperation } from './wire-operation.ts';

export interface SentBody {
  /** As the document has it. */
  readonly mediaType: string;
  /** As the message has it: no range. */
  readonly contentType: string;
  readonly kind: MediaKind;
  readonly value: Json;
}

export interface Sent {
  readonly parameters: ReadonlyMap<ParameterObject, Json>;
  readonly body?: SentBody;
}

interface CallOptions {
  readonly accept?: string;
  readonly contentType?: string;
}

/** The arguments after the client, as a user of the function would write them. */
export function callArguments(wire: WireOperation, sent: Sent, options: CallOptions = {}): readonly unknown[] {
  const { description } = wire;
  const params = paramsOf(wire, sent);
  const hasParams = description.body !== undefined || description.parameters.some((each) => each.in !== 'path');
  const chosen = sent.body === undefined ? {} : { contentType: sent.body.contentType };
  return [...pathArguments(wire, sent), ...(hasParams ? [params] : []), { ...chosen, ...options }];
}

/** In the order of the template. */
function pathArguments({ path }: WireOperation, { parameters }: Sent): readonly Json[] {
  return [...parameters]
    .filter(([parameter]) => parameter.in === 'path')
    .toSorted(([left], [right]) => path.indexOf(`{${left.name}}`) - path.indexOf(`{${right.name}}`))
    .map(([, value]) => value);
}

function paramsOf({ description }: WireOperation, { parameters, body }: Sent): unknown {
  const others = [...parameters].flatMap(([parameter, value]) => {
    const found = description.parameters.find((each) => each.in === parameter.in && each.name === parameter.name);
    return found === undefined || parameter.in === 'path' ? [] : [[found.key ?? found.name, value] as const];
  });
  const own = Object.fromEntries(others);
  // An empty object would be a body.
  if (body === undefined || description.body === undefined) return others.length === 0 ? undefined : own;
  const value = handedOver(body.kind, body.value);
  const { key } = description.body;
  if (key !== undefined) return { ...own, [key]: value };
  return typeof value === 'object' && value !== null && others.length > 0 ? { ...value, ...own } : value;
}

/** What a parameter is sent as, where the client knows its one value itself. */
export function constantOf({ description }: WireOperation, parameter: ParameterObject): string | undefined {
  const isKnown = description.parameters.some((each) => each.in === parameter.in && each.name === parameter.name);
  return isKnown ? undefined : description.headers?.[parameter.name];
}
