/** Polling, and reading or creating, name an operation of the document, and its parameters. */
import type { Rule } from '../rule.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { isObject, own } from '../../json.ts';
import { appendPointer } from '../../pointer.ts';
import { operationsOf } from '../walk.ts';

export const pollOperation: Rule = {
  code: 'lint/poll-operation',
  find: ({ document }) => {
    const ids = operationsOf(document).map(({ operationId }) => operationId);
    return operationsOf(document).flatMap((operation) =>
      (['x-etalon-poll', 'x-etalon-or-create'] as const).flatMap((name) => {
        const said = operation[name];
        const target = isObject(said) ? own(said, 'operation') : undefined;
        if (typeof target !== 'string' || ids.includes(target)) return [];
        const help = didYouMean(target, ids);
        const pointer = appendPointer(operation.origin, name, 'operation');
        return [{ pointer, message: `There is no operation '${target}'.`, ...(help === undefined ? {} : { help }) }];
      }),
    );
  },
};
