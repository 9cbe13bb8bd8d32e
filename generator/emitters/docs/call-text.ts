/** How an operation is called through the client, as its reader would type it. */
import type { Operation } from '../../ir/index.ts';
import type { Names, OperationNames } from '../../naming/names.ts';

/** `client.agents.turn.create(sessionId, { …params })`: the last path parameter stands alone, the rest goes together. */
export function callText(operation: Operation, names: Names): string {
  const own = names.operation(operation.id);
  const steps = operation.resource.map((_, depth) => propertyOf(names, operation.resource.slice(0, depth + 1)));
  return `${['client', ...steps, own.method].join('.')}(${argumentList(operation, own).join(', ')})`;
}

function propertyOf(names: Names, path: readonly string[]): string {
  const key = path.join('\n');
  return names.resources.find((resource) => resource.path.join('\n') === key)?.property ?? path.at(-1) ?? '';
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
