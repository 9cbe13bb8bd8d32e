/** The type of what a handler may give: a closed union by status and media type. */
import type { MediaType, MediaTypeKind, Response } from '../../ir/index.ts';
import { type Code, code, docComment, identifier, join, literal } from '../../render/index.ts';
import { type OperationContext, typeOf } from './context.ts';
import { supportType } from './names.ts';
import { contentType } from './request-type.ts';

export function resultType(context: OperationContext): Code {
  const { operation, server, file } = context;
  const comment = docComment(`What the handler of \`${operation.method} ${operation.path}\` may give.`);
  const members = operation.responses.flatMap((response) => responseMembers(response, context));
  const all = members.length === 0 ? [code`{ readonly status: ${file.use(supportType('StatusDefault'))} }`] : members;
  return code`${comment}export type ${identifier(server.result.identifier)} =\n| ${join(all, '\n| ')};`;
}

function responseMembers(response: Response, context: OperationContext): readonly Code[] {
  const status = code`readonly status: ${statusText(response.status, context)};`;
  const headers = headersMember(response, context);
  if (response.content.length === 0) return [member([status, headers])];
  return response.content.map((mediaType, index) => {
    const isFirst = index === 0 && !mediaType.name.includes('*');
    const type = code`readonly contentType${isFirst ? code`?` : code``}: ${contentType(mediaType)};`;
    return member([status, type, headers, bodyMember(mediaType, response, context)]);
  });
}

function member(parts: readonly Code[]): Code {
  return code`{\n${join(
    parts.filter((part) => part !== ''),
    '\n',
  )}\n}`;
}

/** A status of its own, or what a range leaves to the statuses that have a description of their own. */
function statusText(status: string, context: OperationContext): Code {
  if (/^\d{3}$/.test(status)) return literal(Number(status));
  const others = context.operation.responses
    .map((response) => response.status)
    .filter((other) => isWithin(other, status));
  const whole = context.file.use(supportType(status === 'default' ? 'StatusDefault' : `Status${status}`));
  if (others.length === 0) return whole;
  return code`Exclude<${whole}, ${join(
    others.map((other) =>
      /^\d{3}$/.test(other) ? literal(Number(other)) : context.file.use(supportType(`Status${other}`)),
    ),
    ' | ',
  )}>`;
}

function isWithin(status: string, range: string): boolean {
  if (status === range || status === 'default') return false;
  return range === 'default' || (/^\d{3}$/.test(status) && status[0] === range[0]);
}

function headersMember(response: Response, context: OperationContext): Code {
  if (response.headers.length === 0) return code``;
  const mark = response.headers.some((header) => header.required) ? code`` : code`?`;
  return code`readonly headers${mark}: ${responseText(response, context)}['headers'];`;
}

function responseText({ status }: Response, context: OperationContext): Code {
  const key = /^\d{3}$/.test(status) ? literal(Number(status)) : literal(status);
  return code`${typeOf(context, 'responses')}[${key}]`;
}

function bodyMember(mediaType: MediaType, response: Response, context: OperationContext): Code {
  return bodyMembers[mediaType.kind](() => describedText(mediaType, response, context), context);
}

/** The named type of a body or an item, or its place among the operation's types. */
function describedText(mediaType: MediaType, response: Response, context: OperationContext): Code {
  const schema = mediaType.kind === 'json' ? mediaType.schema : mediaType.item;
  if (schema?.kind === 'reference') return context.file.use(context.names.type(schema.target, context.answered));
  return code`${responseText(response, context)}['content'][${literal(mediaType.name)}]`;
}

type BodyMember = (described: () => Code, context: OperationContext) => Code;

const describedBody: BodyMember = (described) => code`readonly body: ${described()};`;

const bodyMembers: { readonly [Kind in MediaTypeKind]: BodyMember } = {
  json: describedBody,
  form: describedBody,
  text: describedBody,
  multipart: () => code`readonly body: FormData;`,
  binary: (_, { file }) => code`readonly body: ${file.use(supportType('Bytes'))};`,
  'event-stream': (described, { file }) =>
    code`readonly stream: AsyncIterable<${file.use(supportType('StreamItem'))}<${described()}>>;`,
  'json-lines': (described) => code`readonly stream: AsyncIterable<${described()}>;`,
};
