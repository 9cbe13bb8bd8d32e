/** Operators that sit at one place of a request's body, or at one of its parameters. */
import type { Json, ParameterObject } from '#document';
import type { ApiDocument, ApiOperation } from '../../../schema/api-document.ts';
import type { Interference } from '../interference.ts';
import type { DefectClass, Instance, Operator } from '../operator.ts';
import { requestPlaces } from '../places/parts-of.ts';
import { placeText } from '../places/places-of.ts';
import type { Place } from '../places/places-of.ts';
import { jsonOf, withJson } from '../wire/passing.ts';
import type { Call, PassingAnswer, PassingRequest } from '../wire/passing.ts';
import { isOf } from './on-answers.ts';

export interface RequestDefect {
  readonly name: string;
  readonly class: DefectClass;
  /** `ignores`: what is done with the place. */
  readonly does: string;
  fits(place: Place): boolean;
  /** What the server gets, or what is answered in its place; the same body leaves the request as it was. */
  change(body: Json, place: Place, context: RequestContext): Json | PassingAnswer;
}

export interface RequestContext {
  readonly operation: ApiOperation;
  readonly api: ApiDocument;
}

export function requestOperator(defect: RequestDefect): Operator {
  return {
    name: defect.name,
    class: defect.class,
    does: `A server ${defect.does} something in a request.`,
    applies: (operation, api) =>
      requestPlaces(operation, api)
        .filter((place) => defect.fits(place))
        .map((place) => instanceAt(place, defect, { operation, api })),
  };
}

function instanceAt(place: Place, defect: RequestDefect, context: RequestContext): Instance {
  const { id } = context.operation;
  return {
    at: `${id}:${placeText(place)}`,
    does: `${id}: ${defect.does} ${placeText(place)}`,
    operation: id,
    start: () => onRequests(id, (request) => changed(request, place, { defect, context })),
  };
}

interface Application {
  readonly defect: RequestDefect;
  readonly context: RequestContext;
}

function changed(
  request: PassingRequest,
  place: Place,
  { defect, context }: Application,
): PassingRequest | PassingAnswer {
  const before = jsonOf(request);
  if (before === undefined) return request;
  const after = defect.change(before, place, context);
  if (isMade(after)) return after;
  return after === before ? request : withJson(request, after);
}

function isMade(value: Json | PassingAnswer): value is PassingAnswer {
  return typeof value === 'object' && value !== null && 'body' in value && Buffer.isBuffer(value.body);
}

export function onRequests(
  operation: string | undefined,
  change: (request: PassingRequest, call: Call) => PassingRequest | PassingAnswer,
): Interference {
  return { before: (call) => (isOf(call, operation) ? change(call.request, call) : call.request) };
}

/** The query and header parameters of an operation. */
export function sentParameters({ parameters }: ApiOperation): readonly ParameterObject[] {
  return parameters.filter((parameter) => parameter.in === 'query' || parameter.in === 'header');
}

/** All values that a request has for the parameter, as they were sent. */
export function sentValues(
  { target, headers }: PassingRequest,
  { in: place, name }: ParameterObject,
): readonly string[] {
  if (place === 'header') return [headers[name.toLowerCase()] ?? []].flat();
  return new URLSearchParams(target.split('?')[1] ?? '').getAll(name);
}

/** The request with other values for the parameter; with none it is gone. */
export function withValues(
  request: PassingRequest,
  { in: place, name }: ParameterObject,
  values: readonly string[],
): PassingRequest {
  if (place === 'header') {
    const { [name.toLowerCase()]: _, ...rest } = request.headers;
    const [value] = values;
    return { ...request, headers: value === undefined ? rest : { ...rest, [name.toLowerCase()]: value } };
  }
  const [path = '', query = ''] = request.target.split('?');
  const pairs = new URLSearchParams(query);
  pairs.delete(name);
  for (const value of values) pairs.append(name, value);
  return { ...request, target: pairs.size === 0 ? path : `${path}?${pairs.toString()}` };
}
