/** A field that the document does not know, as where something inner leaks out. */
import { isObject } from '#document';
import { onPart } from '../../build/on-answers.ts';
import type { Operator } from '../../operator.ts';
import { partsOf } from '../../places/parts-of.ts';

export const undeclaredField: Operator = {
  name: 'undeclared-field',
  class: 'schema',
  does: 'An answer holds a field that the document does not know.',
  applies: (operation, api) =>
    partsOf(operation, api).map((part) => ({
      at: `${operation.id}.${part.name}`,
      does: `${operation.id}, ${part.name}: has a field that the document does not know`,
      operation: operation.id,
      allowed: 'an object may have fields that the document does not know, unless it is closed',
      start: () =>
        onPart(part, operation.id, (value) => (isObject(value) ? { ...value, undeclared_secret: 'leaked' } : value)),
    })),
};
