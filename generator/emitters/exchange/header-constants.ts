/** Headers with one possible value: the client sends them by itself, and never asks for them. */
import type { Operation, Parameter } from '../../ir/index.ts';
import { resolve, type Schemas } from './schemas.ts';

/** Name → value: of required header parameters that are constant, and of `x-etalon-header-const`, which wins. */
export function headerConstants(operation: Operation, schemas: Schemas): { readonly [name: string]: string } {
  const parameters = operation.parameters.flatMap((parameter) => {
    const value = constantHeader(parameter, schemas);
    return value === undefined ? [] : [[parameter.name, value] as const];
  });
  return { ...Object.fromEntries(parameters), ...operation.headerConstants };
}

/** Whether a parameter is no argument, because there is nothing to choose. */
export function isConstantHeader(parameter: Parameter, schemas: Schemas): boolean {
  return constantHeader(parameter, schemas) !== undefined;
}

function constantHeader(parameter: Parameter, schemas: Schemas): string | undefined {
  if (parameter.in !== 'header' || !parameter.required) return undefined;
  const schema = resolve(parameter.schema, schemas);
  return schema.kind === 'literal' && typeof schema.value === 'string' ? schema.value : undefined;
}
