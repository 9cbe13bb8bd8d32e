/** How the parameters of an operation become arguments: those of the path in their order, the rest together. */
import type { Operation, Parameter } from '../../ir/index.ts';
import type { OperationNames } from '../../naming/index.ts';
import { objectAlternatives, type Schemas } from '../exchange/schemas.ts';
import { isConstantHeader } from '../exchange/header-constants.ts';
import { clientNames } from './names.ts';

export interface Arguments {
  /** The parameters of the path, in the order of its template. */
  readonly positional: readonly PositionalArgument[];
  /** The members of the parameters object that are parameters. */
  readonly members: readonly ArgumentMember[];
  /** How the body goes into the parameters object; absent where there is none. */
  readonly body?: BodyPlace;
  /** Whether the call makes sense without a parameters object. */
  readonly optional: boolean;
}

export interface PositionalArgument {
  readonly parameter: Parameter;
  readonly name: string;
}

export interface ArgumentMember {
  readonly parameter: Parameter;
  readonly key: string;
}

/** `merged`: its properties are members of the parameters object. `member`: it is one of them. */
export type BodyPlace = { readonly kind: 'merged' } | { readonly kind: 'member'; readonly key: string };

export function argumentsOf(operation: Operation, names: OperationNames, schemas: Schemas): Arguments {
  const inPath = pathParameters(operation);
  const others = chosenParameters(operation, schemas);
  const merged = mergedProperties(operation, others.length > 0, schemas);
  const members = withKeys(others, merged ?? []);
  return {
    positional: inPath.map((parameter) => ({ parameter, name: argumentName(parameter, names) })),
    members,
    ...(operation.requestBody === undefined ? {} : { body: bodyPlace(merged, members) }),
    optional: others.every((parameter) => !parameter.required) && mayLackBody(operation, merged !== undefined, schemas),
  };
}

/** The same question, where some of the parameters are known already. */
export function mayLackParams(
  operation: Operation,
  { members, body }: Omit<Arguments, 'optional'>,
  schemas: Schemas,
): boolean {
  const isFree = members.every(({ parameter }) => !parameter.required);
  return isFree && mayLackBody(operation, body?.kind === 'merged', schemas);
}

/** The parameters beside those of the path that a caller has to say something about. */
export function chosenParameters({ parameters }: Operation, schemas: Schemas): readonly Parameter[] {
  return parameters.filter((parameter) => parameter.in !== 'path' && !isConstantHeader(parameter, schemas));
}

/** In the order in which the template names them, whatever the order of their descriptions. */
export function pathParameters({ parameters, path }: Operation): readonly Parameter[] {
  const place = ({ name }: Parameter): number => path.indexOf(`{${name}}`);
  return parameters
    .filter((parameter) => parameter.in === 'path')
    .toSorted((left, right) => place(left) - place(right));
}

/** Not a name that the function's file uses for something else. */
function argumentName({ name }: Parameter, names: OperationNames): string {
  const wanted = names.arguments.get(name) ?? 'id';
  if (used.has(wanted)) return `${wanted}Argument`;
  const { call, operation, poll, orCreate } = clientNames(names);
  const isTaken = [call, operation, poll, orCreate].some((symbol) => symbol.identifier === wanted);
  return isTaken ? `${wanted}Argument` : wanted;
}

/** What functions and methods use beside their arguments. */
const used: ReadonlySet<string> = new Set(
  'answerOrFailure asking created data item itemsOf last message poll pollFound pollValue readOrCreate request requestPage textAt valueAt'.split(
    ' ',
  ),
);

/** The names that the body brings along, where all of its media types are objects with names, or a text in their place. */
function mergedProperties(
  { requestBody }: Operation,
  hasOthers: boolean,
  schemas: Schemas,
): readonly string[] | undefined {
  const contents = requestBody?.content ?? [];
  if (contents.some(({ kind }) => kind === 'binary')) return undefined;
  // XML of an object is a text and has no members: it stands alone, or has a place of its own.
  const texts = contents.filter(({ kind }) => kind === 'text');
  if (texts.length > 0 && (hasOthers || texts.length === contents.length)) return undefined;
  const objects = contents.map((mediaType) =>
    mediaType.schema === undefined || mediaType.kind === 'json-lines'
      ? undefined
      : objectAlternatives(mediaType.schema, schemas),
  );
  if (objects.length === 0 || objects.includes(undefined)) return undefined;
  const all = objects.flatMap((each) => each ?? []);
  // A dictionary would take the parameters for entries of its own.
  const isDictionary = all.some(({ properties, additionalDeclared, additional }) => {
    return (
      properties.length === 0 ||
      (hasOthers && additionalDeclared && additional !== undefined && additional.kind !== 'unknown')
    );
  });
  return isDictionary ? undefined : all.flatMap(({ properties }) => properties.map(({ name }) => name));
}

/** A parameter that is called like another one, or like a property of the body, says where it belongs. */
function withKeys(parameters: readonly Parameter[], properties: readonly string[]): readonly ArgumentMember[] {
  const taken = new Set(properties);
  return parameters.map((parameter) => {
    const wishes = [parameter.name, `${parameter.in}_${parameter.name}`];
    let key = wishes.find((wish) => !taken.has(wish)) ?? parameter.name;
    for (let count = 2; taken.has(key); count += 1) key = `${parameter.in}_${parameter.name}_${count}`;
    taken.add(key);
    return { parameter, key };
  });
}

function bodyPlace(merged: readonly string[] | undefined, members: readonly ArgumentMember[]): BodyPlace {
  if (merged !== undefined) return { kind: 'merged' };
  const taken = new Set(members.map(({ key }) => key));
  return { kind: 'member', key: taken.has('body') ? 'request_body' : 'body' };
}

function mayLackBody({ requestBody }: Operation, isMerged: boolean, schemas: Schemas): boolean {
  if (requestBody === undefined || !requestBody.required) return true;
  if (!isMerged) return false;
  return requestBody.content.every(({ schema }) => {
    const objects = schema === undefined ? [] : (objectAlternatives(schema, schemas) ?? []);
    return objects.some(({ properties }) =>
      properties.every((property) => !property.required || property.access === 'read-only'),
    );
  });
}
