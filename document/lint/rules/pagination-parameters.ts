/** Pagination names query parameters that the operation has. */
import type { OperationObject } from '../../open-api.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { isObject, own } from '../../json.ts';
import { appendPointer } from '../../pointer.ts';
import { operationsOf } from '../walk.ts';

export const paginationParameters: Rule = {
  code: 'lint/pagination-parameters',
  find: ({ document }) => operationsOf(document).flatMap(checkOperation),
};

function checkOperation(operation: OperationObject): RuleFinding[] {
  const pagination = operation['x-etalon-pagination'];
  if (!isObject(pagination)) return [];
  const declared = operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  return ['cursor', 'offset', 'limit'].flatMap((field) => {
    const name = own(pagination, field);
    if (typeof name !== 'string' || declared.includes(name)) return [];
    const help = didYouMean(name, declared);
    const pointer = appendPointer(operation.origin, 'x-etalon-pagination', field);
    return [
      {
        pointer,
        message: `'${operation.operationId}' has no query parameter '${name}'.`,
        ...(help === undefined ? {} : { help }),
      },
    ];
  });
}
