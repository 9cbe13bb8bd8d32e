/** Reading what is there, or making it and reading that, as one call. */
import type { Operation } from '../../ir/index.ts';
import { type Code, code, docComment, identifier, join, literal } from '../../render/index.ts';
import { objectLiteral } from '../exchange/object-literal.ts';
import { answersOf, dataText } from './answers.ts';
import { argumentsOf } from './arguments.ts';
import { callMembers } from './call-text.ts';
import { type FunctionContext, useType, useValue } from './context.ts';
import { clientNames } from './names.ts';
import { hasParams, paramsName } from './params-type.ts';
import { argumentDeclarations, argumentNames } from './positional.ts';

/** The operation that makes one; nothing where the document names none that can be called with what is known. */
export function creatingOperation(
  { orCreate, parameters }: Operation,
  operations: readonly Operation[],
): Operation | undefined {
  const found = orCreate && operations.find(({ id }) => id === orCreate.operation);
  const known = new Set(parameters.filter(({ in: place }) => place === 'path').map(({ name }) => name));
  const isCallable =
    found?.requestBody?.required !== true &&
    found?.parameters.every((parameter) => (parameter.in === 'path' ? known.has(parameter.name) : !parameter.required));
  return isCallable === true ? found : undefined;
}

export interface OrCreateSignature {
  readonly parameters: readonly Code[];
  readonly returns: Code;
}

export function orCreateSignature(context: FunctionContext): OrCreateSignature | undefined {
  const { operation, api, args } = context;
  if (creatingOperation(operation, api.operations) === undefined) return undefined;
  const params = hasParams(context) ? [paramsName(context)] : [];
  const parameters = [
    ...argumentDeclarations(context),
    ...params.map((type) => (args.optional ? code`params?: ${type} | null` : code`params: ${type}`)),
    code`options?: ${useType(context, 'RequestOptions')}`,
  ];
  return { parameters, returns: code`Promise<${dataText(answersOf(operation).primary, context)}>` };
}

export function orCreateFunction(context: FunctionContext): Code {
  const { operation, api, client } = context;
  const signature = orCreateSignature(context);
  const creating = creatingOperation(operation, api.operations);
  if (signature === undefined || creating === undefined) return code``;
  const request = useValue(context, 'request');
  const comment = docComment(
    `As \`${operation.id}\`; where there is none, \`${creating.id}\` makes one, and that one is read.`,
  );
  const parameters = join([code`client: ${useType(context, 'ApiClient')}`, ...signature.parameters], ', ');
  return code`${comment}export async function ${identifier(client.orCreate.identifier)}(${parameters}): ${signature.returns} {
return ${useValue(context, 'readOrCreate')}({
read: () => ${request}(client, { ${callMembers(context)} }),
create: () => ${request}(client, ${creatingText(creating, context)}),
readCreated: (created) => ${request}(client, { ${callMembers(withCreated(context))} }),
});
}`;
}

function creatingText(creating: Operation, context: FunctionContext): Code {
  const symbol = clientNames(context.names.operation(creating.id)).operation;
  const own = new Map(context.args.positional.map(({ parameter, name }) => [parameter.name, name]));
  const { positional } = argumentsOf(creating, context.names.operation(creating.id), context.schemas);
  const path = positional.map(({ parameter }) => identifier(own.get(parameter.name) ?? parameter.name));
  return objectLiteral([
    ['operation', context.file.use(symbol)],
    ['path', path.length === 0 ? undefined : code`[${join(path, ', ')}]`],
    ['options', code`options`],
  ]);
}

/** The same call, with what the answer says in the place of arguments. */
function withCreated(context: FunctionContext): FunctionContext {
  const said = new Map(Object.entries(context.operation.orCreate?.parameters ?? {}));
  const given = argumentNames(context);
  const values = context.args.positional.map(({ parameter }, index) => {
    const path = said.get(parameter.name)?.replace(/^\$\.?/, '');
    return path === undefined
      ? (given[index] ?? code`undefined`)
      : code`${useValue(context, 'valueAt')}(created, ${literal(path)})`;
  });
  return { ...context, bound: values };
}
