/** A value that should be refused is bent into one that is allowed. */
import { isObject } from '#document';
import type { ParameterObject } from '#document';
import { parameterOperator } from '../../build/parameter-operator.ts';
import { withValues } from '../../build/request-operator.ts';

export const parameterClamped = parameterOperator({
  name: 'parameter-clamped',
  class: 'requests',
  does: 'bends wrong values of',
  fits: (parameter) => typesOf(parameter).includes('integer'),
  change: (request, { parameter, values }) =>
    values.every((value) => /^-?\d+$/.test(value)) ? request : withValues(request, parameter, ['1']),
});

function typesOf({ schema }: ParameterObject): readonly string[] {
  const alternatives = isObject(schema) ? [schema, ...[schema['anyOf'] ?? []].flat()] : [];
  return alternatives.flatMap((one) => (isObject(one) ? [one['type'] ?? []].flat().map(String) : []));
}
