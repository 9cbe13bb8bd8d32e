/** Creating something and waiting until it is over, as one call. */
import type { Operation, Poll } from '../../ir/index.ts';
import { type Code, code, docComment, identifier, join, literal } from '../../render/index.ts';
import { objectLiteral } from '../exchange/object-literal.ts';
import { answersOf, dataText } from './answers.ts';
import { argumentsOf } from './arguments.ts';
import { callMembers } from './call-text.ts';
import { type FunctionContext, schemaAt, useType, useValue } from './context.ts';
import { clientNames } from './names.ts';
import { hasParams, paramsName } from './params-type.ts';
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
  const { operation, api, args } = context;
  const polled = polledOperation(operation, api.operations);
  if (polled === undefined) return undefined;
  const when = operation.stream?.when;
  // What is awaited is the end, so there is nothing to stream.
  const params =
    when === undefined ? paramsName(context) : code`Omit<${paramsName(context)}, ${literal(when.property)}>`;
  const parameters = [
    ...argumentDeclarations(context),
    ...(hasParams(context) ? [args.optional ? code`params?: ${params} | null` : code`params: ${params}`] : []),
    code`options?: ${useType(context, 'PollOptions')}`,
  ];
  return { parameters, returns: code`Promise<${givenText(polled, context)}>` };
}

/** What the method gives: all of the last answer, or a part of it. */
function givenText(polled: Operation, context: FunctionContext): Code {
  const { poll } = context.operation;
  const whole = polledData(polled, context);
  const [first, ...deeper] = stepsOf(poll?.gives);
  const end = poll?.until === 'not-null' ? code`NonNullable<${whole}>` : whole;
  if (first === undefined) return end;
  const part = deeper.reduce<Code>(
    (text, step) => code`NonNullable<${text}>[${literal(step)}]`,
    code`${end}[${literal(first)}]`,
  );
  return deeper.length === 0 ? part : code`${part} | undefined`;
}

function stepsOf(path: string | undefined): readonly string[] {
  return path === undefined || path === '' ? [] : path.split('.');
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
  const end = `until ${endOf(operation.poll)}.`;
  const isReading = polled === operation;
  const comment = docComment(
    isReading ? `Asks \`${operation.id}\` ${end}` : `As \`${operation.id}\`, then asks ${end}`,
  );
  const creating = code`const created: unknown = await ${useValue(context, 'request')}(client, { ${callMembers(context)} });\n`;
  const parameters = join([code`client: ${useType(context, 'ApiClient')}`, ...signature.parameters], ', ');
  return code`${comment}export async function ${identifier(client.poll.identifier)}(${parameters}): ${signature.returns} {
${isReading ? code`` : creating}${waitText(operation.poll, polled, context)}
}`;
}

/** In the words of a comment. */
function endOf({ field, terminal, until }: Poll): string {
  if (until === 'found') return 'there is an answer';
  if (until === 'not-null') return 'the answer is not null';
  return `\`${field ?? ''}\` is one of ${terminal.map((state) => `\`${state}\``).join(', ')}`;
}

const waiting = { 'not-null': 'pollValue', found: 'pollFound' } as const;

function waitText(poll: Poll, polled: Operation, context: FunctionContext): Code {
  const { field, terminal, states, until, missing } = poll;
  // What is told from null, or from nothing, is not told by the type of what is given.
  const type = until === undefined ? code`` : code`<${polledData(polled, context)}>`;
  const ask = code`(asking) => ${useValue(context, 'request')}${type}(client, ${askText(polled, context)})`;
  const asking = [
    code`ask: ${ask}`,
    ...(field === undefined ? [] : [code`field: ${literal(field)}`, code`terminal: ${literal(terminal)}`]),
    ...(states === undefined ? [] : [code`states: ${literal(states)}`]),
    ...(missing === undefined ? [] : [code`missing: ${literal(missing)}`]),
    code`options`,
  ];
  const wait = useValue(context, until === undefined ? 'poll' : waiting[until]);
  const end = code`${wait}(client, { ${join(asking, ', ')} })`;
  const [first, ...deeper] = stepsOf(poll.gives);
  if (first === undefined) return code`return ${end};`;
  const part = deeper.reduce<Code>((text, step) => code`${text}?.[${literal(step)}]`, code`last[${literal(first)}]`);
  return code`const last = await ${end};\nreturn ${part};`;
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
