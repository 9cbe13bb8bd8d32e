/** An operation without a text cannot be understood from the document. */
import type { Rule } from '../rule.ts';
import { operationsOf } from '../walk.ts';

export const operationDescription: Rule = {
  code: 'lint/operation-description',
  find: ({ document }) =>
    operationsOf(document)
      .filter(({ summary = '', description = '' }) => summary.trim() === '' && description.trim() === '')
      .map(({ origin, operationId }) => ({
        pointer: origin,
        message: `'${operationId}' has neither summary nor description.`,
      })),
};
