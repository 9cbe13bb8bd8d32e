/** The parameters of a client tool as a JSON Schema. */
import type { ToolParameter } from '#generated/llama-stack/types';

/** The names of Python's types are taken for what they mean. */
const types: ReadonlyMap<string, string> = new Map([
  ['str', 'string'],
  ['int', 'integer'],
  ['float', 'number'],
  ['bool', 'boolean'],
  ['list', 'array'],
  ['dict', 'object'],
]);

/** An object with a property per parameter. */
export function toolSchema(parameters: readonly ToolParameter[]): object {
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map((parameter) => [parameter.name, propertySchema(parameter)])),
    required: parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name),
  };
}

function propertySchema(parameter: ToolParameter): object {
  return {
    type: types.get(parameter.parameter_type) ?? parameter.parameter_type,
    description: parameter.description,
    ...(parameter.default !== null && parameter.default !== undefined && { default: parameter.default }),
  };
}
