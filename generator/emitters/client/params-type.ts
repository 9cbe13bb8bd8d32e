/** The type of the parameters object of a call. */
import type { MediaType, Parameter } from '../../ir/index.ts';
import { type Code, code, docComment, identifier, join, literal, propertyKey } from '../../render/index.ts';
import { multipartText } from '../exchange/multipart-text.ts';
import { type FunctionContext, typeOf, useType } from './context.ts';
import { withJsonTexts } from './json-texts.ts';

/** Whether the call has a parameters object at all. */
export function hasParams({ args }: FunctionContext): boolean {
  return args.members.length > 0 || args.body !== undefined;
}

/** The type of the parameters object, without what is known already. */
export function paramsName({ file, client, known }: FunctionContext): Code {
  const type = file.use(client.params);
  const names = [...(known?.keys() ?? [])].map((name) => literal(name));
  return names.length === 0 ? type : code`Omit<${type}, ${join(names, ' | ')}>`;
}

/** The parameters object as it is passed on, with what is known already; empty where there is none. */
export function paramsValue(context: FunctionContext): readonly Code[] {
  const known = [...(context.known ?? [])].map(([name, value]) => code`${propertyKey(name)}: ${value}`);
  if (known.length === 0) return hasParams(context) ? [code`params`] : [];
  return [code`{ ${join([...(hasParams(context) ? [code`...params`] : []), ...known], ', ')} }`];
}

/** `export type CreateAgentTurnParams = …`, with the body in its first media type; empty where there are no parameters. */
export function paramsType(context: FunctionContext): Code {
  if (!hasParams(context)) return code``;
  const { operation, client } = context;
  const comment = docComment(`Parameters of \`${operation.id}\`.`);
  const body = primaryBody(context);
  const name = identifier(client.params.identifier);
  const isPlain = context.args.body?.kind !== 'merged';
  if (isPlain) return code`${comment}export interface ${name} ${paramsText(context, body)}`;
  return code`${comment}export type ${name} = ${paramsText(context, body)};`;
}

/** JSON where there is a choice. */
export function primaryBody({ operation }: FunctionContext): MediaType | undefined {
  const content = operation.requestBody?.content ?? [];
  return content.find(({ kind }) => kind === 'json') ?? content[0];
}

/** The parameters object with the body in a certain media type. */
export function paramsText(context: FunctionContext, body: MediaType | undefined): Code {
  const { args, operation } = context;
  const isRequired = operation.requestBody?.required === true;
  const members = args.members.map(({ parameter, key }) => memberText(parameter, key, context));
  if (body === undefined || args.body === undefined) return object(members);
  if (args.body.kind === 'member') {
    const text = bodyText(body, context);
    const mark = isRequired ? code`` : code`?`;
    const type = isRequired ? text : code`${text} | undefined`;
    return object([
      ...members,
      code`${docComment(operation.requestBody?.description)}${propertyKey(args.body.key)}${mark}: ${type};`,
    ]);
  }
  const text = isRequired || members.length === 0 ? bodyText(body, context) : code`Partial<${bodyText(body, context)}>`;
  return members.length === 0 ? text : code`${text} & ${object(members)}`;
}

function object(members: readonly Code[]): Code {
  return code`{\n${join(members, '\n')}\n}`;
}

function memberText(parameter: Parameter, key: string, context: FunctionContext): Code {
  const comment = docComment(parameter.description, parameter.deprecated ? { tag: 'deprecated' } : undefined);
  const type = parameterText(parameter, context);
  return parameter.required
    ? code`${comment}${propertyKey(key)}: ${type};`
    : code`${comment}${propertyKey(key)}?: ${type} | undefined;`;
}

/** The type of one parameter: plain where it is, else where the operation's types have it. */
export function parameterText(parameter: Parameter, context: FunctionContext): Code {
  const { schema } = parameter;
  if (schema.kind === 'string' || schema.kind === 'number' || schema.kind === 'boolean')
    return isExact(schema, context) ? code`number | bigint` : literalKind(schema.kind);
  if (schema.kind === 'reference') return context.file.use(context.names.type(schema.target, 'request'));
  const section = code`${typeOf(context, 'parameters')}[${literal(parameter.in)}]`;
  const isRequired = context.operation.parameters.some((each) => each.in === parameter.in && each.required);
  return code`${isRequired ? section : code`NonNullable<${section}>`}[${literal(parameter.name)}]`;
}

function isExact(schema: Parameter['schema'], { api }: FunctionContext): boolean {
  const isWide = schema.kind === 'number' && schema.integer && /^u?int64$/.test(schema.format ?? '');
  return isWide && api.exactIntegers === true;
}

function literalKind(kind: 'string' | 'number' | 'boolean'): Code {
  return identifier(kind);
}

function bodyText(mediaType: MediaType, context: FunctionContext): Code {
  return withJsonTexts(mediaType, bodyTexts[mediaType.kind](mediaType, context), context);
}

type BodyText = (mediaType: MediaType, context: FunctionContext) => Code;

const place: BodyText = ({ name }, context) => code`${typeOf(context, 'bodies')}[${literal(name)}]`;

const named: BodyText = (mediaType, context) =>
  mediaType.schema?.kind === 'reference'
    ? context.file.use(context.names.type(mediaType.schema.target, 'request'))
    : place(mediaType, context);

const bodyTexts: { readonly [Kind in MediaType['kind']]: BodyText } = {
  json: named,
  form: named,
  multipart: (mediaType, context) => multipartText(mediaType, place(mediaType, context), context.schemas),
  text: place,
  binary: (_, context) => useType(context, 'BinaryBody'),
  'event-stream': () => code`string`,
  'json-lines': (mediaType, context) => code`ReadonlyArray<${place(mediaType, context)}>`,
};
