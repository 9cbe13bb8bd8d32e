/** How an operation is called through the client, as its reader would type it. */
import type { Operation } from '../../ir/index.ts';
import type { Names, OperationNames } from '../../naming/names.ts';

/** `client.agents.turn.create(sessionId, { …params })`: the last path parameter stands alone, the rest goes together. */
export function createCallText(names: Names): (operation: Operation) => string {
  const properties = new Map(names.resources.map(({ path, property }) => [path.join('\n'), property]));
  return (operation) => {
    const own = names.operation(operation.id);
    const steps = operation.resource.map(
      (step, depth) => properties.get(operation.resource.slice(0, depth + 1).join('\n')) ?? step,
    );
    return `${['client', ...steps, own.method].join('.')}(${argumentList(operation, own).join(', ')})`;
  };
}

function argumentList(operation: Operation, names: OperationNames): readonly string[] {
  const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
  const alone = inPath.at(-1);
  const others = operation.parameters.filter((parameter) => parameter !== alone);
  const hasParams = others.length > 0 || operation.requestBody !== undefined;
  const optional = others.every((parameter) => !parameter.required) && operation.requestBody?.required !== true;
  const first = alone === undefined ? [] : [names.arguments.get(alone.name) ?? alone.name];
  return [...first, ...(hasParams ? [optional ? '{ …params }?' : '{ …params }'] : [])];
}
