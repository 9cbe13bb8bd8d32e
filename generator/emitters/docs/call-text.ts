/** How an operation is called through the client, as its reader would type it. */
import type { Operation } from '../../ir/index.ts';
import type { Names, OperationNames } from '../../naming/names.ts';
import { isConstantHeader } from '../exchange/header-constants.ts';
import type { Schemas } from '../exchange/schemas.ts';

/** `client.agents.turn.create(agentId, sessionId, { …params })`: the path in its order, the rest together. */
export function createCallText(names: Names, schemas: Schemas): (operation: Operation) => string {
  const stepsOf = createSteps(names);
  return (operation) => {
    const own = names.operation(operation.id);
    const steps = ['client', ...stepsOf(operation.resource), own.method];
    return `${steps.join('.')}(${argumentList(operation, own, schemas).join(', ')})`;
  };
}

/** The properties that lead to a resource: `dnsRecords` for `dns_records`. */
export function createSteps({ resources }: Names): (resource: readonly string[]) => readonly string[] {
  const properties = known.get(resources) ?? propertiesOf(resources);
  known.set(resources, properties);
  return (resource) => resource.map((step, depth) => properties.get(resource.slice(0, depth + 1).join('\n')) ?? step);
}

type Resources = Names['resources'];

function propertiesOf(resources: Resources): ReadonlyMap<string, string> {
  return new Map(resources.map(({ path, property }) => [path.join('\n'), property]));
}

/** Every group of the page asks for the steps to its resource. */
const known = new WeakMap<Resources, ReadonlyMap<string, string>>();

function argumentList(operation: Operation, names: OperationNames, schemas: Schemas): readonly string[] {
  const place = (name: string): number => operation.path.indexOf(`{${name}}`);
  const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
  const others = operation.parameters.filter(
    (parameter) => parameter.in !== 'path' && !isConstantHeader(parameter, schemas),
  );
  const hasParams = others.length > 0 || operation.requestBody !== undefined;
  const optional = others.every((parameter) => !parameter.required) && operation.requestBody?.required !== true;
  const first = inPath
    .toSorted((left, right) => place(left.name) - place(right.name))
    .map(({ name }) => names.arguments.get(name) ?? name);
  return [...first, ...(hasParams ? [optional ? '{ …params }?' : '{ …params }'] : [])];
}
