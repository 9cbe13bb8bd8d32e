/** Only a request that changes nothing can be sent again to have its stream anew. */
import type { Rule } from '../rule.ts';
import { isObject, own } from '../../json.ts';
import { appendPointer, parsePointer } from '../../pointer.ts';
import { operationsOf } from '../walk.ts';

export const streamReplays: Rule = {
  code: 'lint/stream-replays',
  find: ({ document }) =>
    operationsOf(document).flatMap((operation) => {
      const stream = operation['x-etalon-stream'];
      const method = parsePointer(operation.origin).at(-1);
      if (!isObject(stream) || own(stream, 'replays') !== true || method === 'get') return [];
      const pointer = appendPointer(operation.origin, 'x-etalon-stream', 'replays');
      return [{ pointer, message: `'${operation.operationId}' is no GET: its stream is not asked for again.` }];
    }),
};
