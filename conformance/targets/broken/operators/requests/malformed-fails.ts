/** A body that is no JSON is the server's own failure, or counts as empty. */
import { madeUp } from '../../wire/passing.ts';
import { onRequests } from '../../build/request-operator.ts';
import type { Operator } from '../../operator.ts';
import { jsonOf, withJson } from '../../wire/passing.ts';
import type { PassingRequest } from '../../wire/passing.ts';

export const malformedFails: Operator = {
  name: 'malformed-fails',
  class: 'requests',
  does: 'A body that is no JSON makes the server fail, or counts as an empty one.',
  applies({ id, requestBody }) {
    if (requestBody === undefined) return [];
    const crash = (request: PassingRequest) => madeUp(500, { detail: `cannot read ${request.body.byteLength} bytes` });
    const empty = (request: PassingRequest): PassingRequest => withJson(request, {});
    return [
      {
        at: `${id}.500`,
        does: `${id}: answers 500 to a body that is no JSON`,
        operation: id,
        start: () => onRequests(id, (request) => (isJson(request) ? request : crash(request))),
      },
      {
        at: `${id}.empty`,
        does: `${id}: takes a body that is no JSON for an empty one`,
        operation: id,
        start: () => onRequests(id, (request) => (isJson(request) ? request : empty(request))),
      },
    ];
  },
};

function isJson(request: PassingRequest): boolean {
  return jsonOf(request) !== undefined;
}
