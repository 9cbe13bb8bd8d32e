/** Documents are read, and clients are built, by tag. */
import type { Rule } from '../rule.ts';
import { operationsOf } from '../walk.ts';

export const operationTag: Rule = {
  code: 'lint/operation-tag',
  find: ({ document }) =>
    operationsOf(document)
      .filter(({ tags }) => tags.length === 0)
      .map(({ origin, operationId }) => ({ pointer: origin, message: `'${operationId}' has no tag.` })),
};
