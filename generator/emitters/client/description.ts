/** The data of one operation that the run time works with. */
import type { MediaType, Operation, Parameter, Response, Server } from '../../ir/index.ts';
import { type Code, code, identifier, literal, relativeModule } from '../../render/index.ts';
import { listLiteral, type Member, objectLiteral, optional } from '../exchange/object-literal.ts';
import { endingsOf, hasTextFrames, isFrame } from '../exchange/streams.ts';
import { validatorsSymbol } from '../exchange/validators-symbol.ts';
import { acceptText, type Answers, answersOf, isStream, pageOf } from './answers.ts';
import type { Arguments } from './arguments.ts';
import { type FunctionContext, typeOf, useType } from './context.ts';
import { headersText } from './headers.ts';
import { jsonTextNames } from './json-texts.ts';
import { headerConstants, isConstantHeader } from '../exchange/header-constants.ts';
import { primaryBody } from './params-type.ts';

export function operationDescription(context: FunctionContext, { validated }: { readonly validated: boolean }): Code {
  const { operation, client } = context;
  const answers = answersOf(operation);
  const name = identifier(client.operation.identifier);
  const hasContent = answers.responses.some(({ content }) => content.length > 0);
  const constants = headerConstants(operation, context.schemas);
  const description = objectLiteral([
    ['id', literal(operation.id)],
    ['method', literal(operation.method)],
    ['path', literal(operation.path)],
    ['parameters', parametersText(context)],
    ['body', bodyText(context)],
    ['headers', Object.keys(constants).length === 0 ? undefined : literal(constants)],
    [
      'responses',
      objectLiteral(answers.responses.map((response) => [response.status, responseText(response, context)])),
    ],
    ['responseHeaders', headersText(answers.responses, context.schemas)],
    ['accept', askedText(answers)],
    ['streams', streamsText(context)],
    ['replays', operation.stream?.replays === true && operation.method === 'GET' ? literal(true) : undefined],
    ['security', securityText(operation.security)],
    ['pagination', paginationText(context)],
    ['server', operation.servers[0] === undefined ? undefined : serverText(operation.servers[0])],
    ['validators', validated && hasContent ? loader(context) : undefined],
    ['statuses', literal(operation.responses.map(({ status }) => status))],
  ]);
  const type = code`${useType(context, 'ClientOperation')}<${typeOf(context, 'responses')}>`;
  return code`export const ${name}: ${type} = ${description};`;
}

/** Nothing where all that there is is asked for. */
function askedText({ primary, others, streamed }: Answers): Code | undefined {
  const isAll = others.length === 0 && streamed === undefined;
  return isAll ? undefined : literal(acceptText(primary));
}

function securityText(security: Operation['security']): Code | undefined {
  return security.length === 0 ? undefined : literal(security.map(({ schemes }) => schemes.map(({ name }) => name)));
}

/** The first server, with the defaults of its variables. */
export function serverText(server: Server): Code {
  const variables = Object.entries(server.variables).map(
    ([name, variable]) => [name, literal(variable.default)] as const,
  );
  return objectLiteral([
    ['url', literal(server.url)],
    ['variables', objectLiteral(variables)],
  ]);
}

/** What is usual is left out: compilers take long over literals, and people too. The run time knows it. */
function parametersText({ operation, args, schemas }: FunctionContext): Code | undefined {
  const positions = args.positional.map(({ parameter }) => parameter);
  const written = operation.parameters.filter((parameter) => !isConstantHeader(parameter, schemas));
  const said = written.filter((parameter) => !isPlainVariable(parameter, operation.path, positions));
  return said.length === 0
    ? undefined
    : listLiteral(said.map((parameter) => parameterText(parameter, args, positions)));
}

function parameterText(parameter: Parameter, args: Arguments, positions: readonly Parameter[]): Code {
  const { name, style, explode } = parameter;
  const key = args.members.find((member) => member.parameter === parameter)?.key;
  const usual = usualStyle(parameter);
  const unusual: readonly Member[] = [
    ['style', style === usual ? undefined : literal(style)],
    ['explode', explode === (style === 'form') ? undefined : literal(explode)],
    ['allowReserved', parameter.allowReserved ? literal(true) : undefined],
    ['mediaType', optional(parameter.mediaType)],
  ];
  const own = key === name ? undefined : optional(key);
  if (parameter.in === 'query' && own === undefined && isEmpty(unusual)) return literal(name);
  return objectLiteral([
    ['name', literal(name)],
    ['key', own],
    ['position', positions.includes(parameter) ? literal(positions.indexOf(parameter)) : undefined],
    ['in', literal(parameter.in)],
    ...unusual,
  ]);
}

function isEmpty(members: readonly Member[]): boolean {
  return members.every(([, value]) => value === undefined);
}

function usualStyle({ in: place }: Parameter): string {
  return place === 'query' || place === 'cookie' ? 'form' : 'simple';
}

/** A variable of the path that is written as it is, and is the argument at its place among them. */
function isPlainVariable(parameter: Parameter, path: string, positions: readonly Parameter[]): boolean {
  const { name, style, explode, mediaType } = parameter;
  const [template = ''] = path.split(/[?#]/);
  const names = [...new Set([...template.matchAll(/\{([^{}]*)\}/g)].map(([, variable]) => variable))];
  const isPlain = style === 'simple' && !explode && mediaType === undefined && !parameter.allowReserved;
  return (
    parameter.in === 'path' && isPlain && names.includes(name) && names.indexOf(name) === positions.indexOf(parameter)
  );
}

function bodyText(context: FunctionContext): Code | undefined {
  const { requestBody } = context.operation;
  const { body } = context.args;
  if (requestBody === undefined || body === undefined) return undefined;
  const primary = primaryBody(context);
  const ordered = requestBody.content.toSorted((left, right) => Number(right === primary) - Number(left === primary));
  return objectLiteral([
    ['key', body.kind === 'member' ? literal(body.key) : undefined],
    ['required', literal(requestBody.required)],
    ['content', contentsText(ordered, (mediaType) => requestContent(mediaType, context))],
  ]);
}

/** Of JSON alone the name says it all. */
function contentsText(mediaTypes: readonly MediaType[], membersOf: (mediaType: MediaType) => readonly Member[]): Code {
  const [first, ...more] = mediaTypes;
  if (first?.kind === 'json' && more.length === 0 && isEmpty(membersOf(first))) return literal(first.name);
  return objectLiteral(
    mediaTypes.map((mediaType) => [
      mediaType.name,
      objectLiteral([['kind', literal(mediaType.kind)], ...membersOf(mediaType)]),
    ]),
  );
}

function requestContent(mediaType: MediaType, { schemas }: FunctionContext): readonly Member[] {
  const { encoding } = mediaType;
  const texts = jsonTextNames(mediaType, schemas);
  const fields = Object.entries(encoding).map(([name, each]) => [name, literal({ ...each })] as const);
  return [
    ['encoding', fields.length === 0 ? undefined : objectLiteral(fields)],
    ['jsonTexts', texts.length === 0 ? undefined : literal(texts)],
  ];
}

function responseText(response: Response, context: FunctionContext): Code {
  return contentsText(response.content, (mediaType) => streamMembers(mediaType, context));
}

function streamMembers(mediaType: MediaType, { operation, schemas }: FunctionContext): readonly Member[] {
  const { stream } = operation;
  if (!isStream(mediaType)) return [];
  const endings = endingsOf(stream);
  return [
    ['terminator', optional(stream?.terminator)],
    ['frames', isFrame(mediaType, stream, schemas) ? literal(true) : undefined],
    ['text', hasTextFrames(mediaType, stream, schemas) ? literal(true) : undefined],
    ['errors', optional(stream?.errors)],
    ['key', optional(stream?.key)],
    ['endings', optional(endings?.names)],
    ['mayBeEmpty', endings?.mayBeEmpty === true ? literal(true) : undefined],
  ];
}

/** Validators are loaded when the first answer is validated: most clients never do. */
function loader({ own, file }: FunctionContext): Code {
  const symbol = validatorsSymbol(own);
  const module = literal(`${relativeModule(file.module, symbol.module)}.ts`);
  return code`async () => (await import(${module})).${identifier(symbol.identifier)}`;
}

function streamsText({ operation }: FunctionContext): Code | undefined {
  const { streamed } = answersOf(operation);
  const when = operation.stream?.when;
  if (streamed === undefined || when === undefined) return undefined;
  return objectLiteral([
    ['property', literal(when.property)],
    ['equals', literal(when.equals)],
    ['accept', literal(streamed.mediaType.name)],
  ]);
}

/** Names of query parameters become names of members, which may differ where a name was taken. */
function paginationText(context: FunctionContext): Code | undefined {
  const { pagination } = context.operation;
  if (pagination === undefined || pageOf(context) === undefined) return undefined;
  const key = (name: string): string =>
    context.args.members.find(({ parameter }) => parameter.in === 'query' && parameter.name === name)?.key ?? name;
  const entries = Object.entries(pagination).map(([name, value]) => {
    const isParameter = name === 'cursor' || name === 'offset' || name === 'limit';
    return [name, literal(isParameter ? key(value) : value)] as const;
  });
  return objectLiteral(entries);
}
