/** Where a request goes: to the target, or to the laboratory, which says what it was told. */
import type { Send } from '../format/scenario.ts';
import type { Destination } from '../http/build-request.ts';
import type { Exam } from '../run/exam.ts';
import type { ApiOperation } from '../schema/api-document.ts';
import type { Target } from '../targets/target.ts';

/** What `buildRequest` takes. A path of the laboratory is the whole address: `${laboratory}/calls`. */
export function routed(
  send: Send,
  operation: ApiOperation | undefined,
  { target, laboratory }: Pick<Exam, 'target' | 'laboratory'>,
): readonly [Send, ApiOperation | undefined, Destination] {
  const { path } = send;
  if (operation !== undefined || laboratory === '' || path?.startsWith(`${laboratory}/`) !== true)
    return [send, operation, destinationOf(send, target, operation)];
  // Keys are for the target alone.
  const headers = [
    ['accept', 'application/json'],
    ['user-agent', 'etalon'],
  ] as const;
  return [{ ...send, path: path.slice(laboratory.length) }, undefined, { url: new URL(laboratory), headers }];
}

function destinationOf({ key = 'first' }: Send, target: Target, operation: ApiOperation | undefined): Destination {
  const keys = { first: target.keys.first, second: target.keys.second, none: undefined, wrong: 'etalon-wrong-key' };
  const accepted =
    operation?.stream === undefined ? 'application/json' : `application/json, ${operation.stream.mediaType}`;
  const secret = keys[key];
  const authorization = secret === undefined ? [] : [['authorization', `Bearer ${secret}`] as const];
  return {
    url: target.url,
    headers: [['accept', accepted], ['user-agent', 'etalon'], ...target.headers, ...authorization],
  };
}
