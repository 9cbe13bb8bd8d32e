/** A stream where a whole answer was asked for, or the other way round. */
import { isObject } from '#document';
import { onRequests } from '../../build/request-operator.ts';
import type { Operator } from '../../operator.ts';
import { jsonOf, withJson } from '../../wire/passing.ts';

export const streamConfused: Operator = {
  name: 'stream-confused',
  class: 'streams',
  does: 'A stream comes where a whole answer was asked for, or the other way round.',
  applies({ id, stream }) {
    const when = stream?.when;
    if (when === undefined || typeof when.equals !== 'boolean') return [];
    return [true, false].map((wanted) => ({
      at: `${id}.${wanted ? 'whole' : 'streamed'}`,
      does: `${id}: ${wanted ? 'answers whole where a stream was asked for' : 'streams where a whole answer was asked for'}`,
      operation: id,
      start: () =>
        onRequests(id, (request) => {
          const body = jsonOf(request);
          const isAsked = isObject(body) && body[when.body] === when.equals;
          return isObject(body) && isAsked === wanted ? withJson(request, { ...body, [when.body]: !wanted }) : request;
        }),
    }));
  },
};
