/** Creating something and waiting until it is over, as one call. */
import type { Operation } from '../../ir/index.ts';
import { type Code, code, docComment, identifier, join, literal } from '../../render/index.ts';
import { objectLiteral } from '../exchange/object-literal.ts';
import { answersOf, dataText } from './answers.ts';
import { argumentsOf } from './arguments.ts';
import { callMembers } from './call-text.ts';
import { type FunctionContext, schemaAt, useType, useValue } from './context.ts';
import { clientNames } from './names.ts';
import { hasParams } from './params-type.ts';
import { argumentDeclarations } from './positional.ts';

/** The operation that tells how things are; nothing where the document names none. */
export function polledOperation({ poll }: Operation, operations: readonly Operation[]): Operation | undefined {
  return poll === undefined ? undefined : operations.find(({ id }) => id === poll.operation);
}

export interface PollSignature {
  readonly parameters: readonly Code[];
  readonly returns: Code;
}

export function pollSignature(context: FunctionContext): PollSignature | undefined {
  const { operation, api, args, file, client } = context;
  const polled = polledOperation(operation, api.operations);
  if (polled === undefined) return undefined;
  const when = operation.stream?.when;
  // What is awaited is the end, so there is nothing to stream.
  const params =
    when === undefined ? file.use(client.params) : code`Omit<${file.use(client.params)}, ${literal(when.property)}>`;
  const parameters = [
    ...argumentDeclarations(context),
    ...(hasParams(context) ? [args.optional ? code`params?: ${params} | null` : code`params: ${params}`] : []),
    code`options?: ${useType(context, 'PollOptions')}`,
  ];
  return { parameters, returns: code`Promise<${polledData(polled, context)}>` };
}

/** The answer of the polled operation; its types are imported from where they are. */
function polledData(polled: Operation, context: FunctionContext): Code {
  const own = context.names.operation(polled.id);
  const other = { ...context, operation: polled, own };
  return dataText(answersOf(polled).primary, other);
}

export function pollFunction(context: FunctionContext): Code {
  const { operation, api, client } = context;
  const signature = pollSignature(context);
  const polled = polledOperation(operation, api.operations);
  if (signature === undefined || polled === undefined || operation.poll === undefined) return code``;
  const { field, terminal, states } = operation.poll;
  const end = `until \`${field}\` is one of ${terminal.map((state) => `\`${state}\``).join(', ')}.`;
  const isReading = polled === operation;
  const comment = docComment(
    isReading ? `Asks \`${operation.id}\` ${end}` : `As \`${operation.id}\`, then asks ${end}`,
  );
  const creating = code`const created: unknown = await ${useValue(context, 'request')}(client, { ${callMembers(context)} });\n`;
  const parameters = join([code`client: ${useType(context, 'ApiClient')}`, ...signature.parameters], ', ');
  return code`${comment}export async function ${identifier(client.poll.identifier)}(${parameters}): ${signature.returns} {
${isReading ? code`` : creating}return ${useValue(context, 'poll')}(client, {
ask: (asking) => ${useValue(context, 'request')}(client, ${askText(polled, context)}),
field: ${literal(field)},
terminal: ${literal(terminal)},
${states === undefined ? code`` : code`states: ${literal(states)},\n`}options,
});
}`;
}

function askText(polled: Operation, context: FunctionContext): Code {
  if (polled === context.operation) return code`{ ${callMembers(context, code`options: asking`)} }`;
  const symbol = clientNames(context.names.operation(polled.id)).operation;
  return objectLiteral([['operation', context.file.use(symbol)], ...askMembers(polled, context)]);
}

/** Each parameter of the question comes out of the answer, or is an argument that was given. */
function askMembers(polled: Operation, context: FunctionContext): readonly (readonly [string, Code])[] {
  const { positional, members } = argumentsOf(polled, context.names.operation(polled.id), context.schemas);
  const params = members.flatMap(({ parameter, key }) => {
    const value = sourceText(parameter.name, context);
    return value === undefined ? [] : [[key, value] as const];
  });
  const path = positional.map(({ parameter }) => sourceText(parameter.name, context) ?? code`undefined`);
  return [
    ...(path.length === 0 ? [] : [['path', code`[${join(path, ', ')}]`] as const]),
    ...(params.length === 0 ? [] : [['params', objectLiteral(params)] as const]),
    ['options', identifier('asking')],
  ];
}

function sourceText(name: string, context: FunctionContext): Code | undefined {
  const { operation, args, schemas } = context;
  const said = operation.poll?.parameters[name];
  if (said === undefined) return undefined;
  const path = said.replace(/^\$\.?/, '');
  const [answer] = answersOf(operation).primary;
  const isInAnswer = schemaAt(answer?.mediaType.schema, path, schemas) !== undefined;
  const argument = args.positional.find(({ parameter }) => parameter.name === path);
  if (!isInAnswer && argument !== undefined) return identifier(argument.name);
  const member = args.members.find(({ parameter }) => parameter.name === path);
  if (!isInAnswer && member !== undefined) return code`${useValue(context, 'valueAt')}(params, ${literal(member.key)})`;
  return code`${useValue(context, 'valueAt')}(created, ${literal(path)})`;
}
