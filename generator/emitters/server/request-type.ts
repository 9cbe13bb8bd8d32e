/** The type of what a handler receives. */
import type { MediaType, MediaTypeKind } from '../../ir/index.ts';
import { type Code, code, docComment, identifier, join, literal, propertyKey } from '../../render/index.ts';
import { multipartText } from '../exchange/multipart-text.ts';
import { type OperationContext, typeOf } from './context.ts';
import { supportType } from './names.ts';

export function requestType(context: OperationContext): Code {
  const { file, operation, server } = context;
  const name = identifier(server.request.identifier);
  const comment = docComment(`What the handler of \`${operation.method} ${operation.path}\` receives.`);
  const base = file.use(supportType('RequestBase'));
  const sections = join(sectionMembers(context), '\n');
  const bodies = bodyAlternatives(context);
  if (bodies.length <= 1) {
    return code`${comment}export interface ${name} extends ${base} {\n${sections}\n${join(bodies, '\n')}\n}`;
  }
  const members = code`${base} & {\n${sections}\n}`;
  return code`${comment}export type ${name} = ${members} & (${join(
    bodies.map((body) => code`{ ${body} }`),
    ' | ',
  )});`;
}

const sections = ['path', 'query', 'querystring', 'header', 'cookie'] as const;

function sectionMembers(context: OperationContext): readonly Code[] {
  const present = sections.filter((section) =>
    context.operation.parameters.some((parameter) => parameter.in === section),
  );
  return present.map((section) => {
    const type = code`${typeOf(context, 'parameters')}[${literal(section)}]`;
    const isRequired = context.operation.parameters.some((parameter) => parameter.in === section && parameter.required);
    return code`readonly ${propertyKey(section)}: ${isRequired ? type : code`NonNullable<${type}>`};`;
  });
}

/** One pair of content type and body for each media type; a body that need not be there adds the pair of nothing. */
function bodyAlternatives(context: OperationContext): readonly Code[] {
  const { requestBody } = context.operation;
  if (requestBody === undefined) return [];
  const [only] = requestBody.content;
  if (requestBody.content.length === 1 && only !== undefined && !requestBody.required) {
    return [pair(code`${contentType(only)} | undefined`, code`${bodyText(only, context)} | undefined`)];
  }
  const pairs = requestBody.content.map((mediaType) => pair(contentType(mediaType), bodyText(mediaType, context)));
  return requestBody.required ? pairs : [...pairs, pair(code`undefined`, code`undefined`)];
}

function pair(type: Code, body: Code): Code {
  return code`readonly contentType: ${type};\nreadonly body: ${body};`;
}

/** A range stands for whatever was sent. */
export function contentType({ name }: MediaType): Code {
  return name.includes('*') ? code`string` : literal(name);
}

function bodyText(mediaType: MediaType, context: OperationContext): Code {
  const described = (): Code => code`${typeOf(context, 'bodies')}[${literal(mediaType.name)}]`;
  return bodyTexts[mediaType.kind](described, mediaType, context);
}

type BodyText = (described: () => Code, mediaType: MediaType, context: OperationContext) => Code;

const bodyTexts: { readonly [Kind in MediaTypeKind]: BodyText } = {
  json: (described) => described(),
  form: (described) => described(),
  multipart: (described, mediaType, { schemas }) => multipartText(mediaType, described(), schemas),
  text: (described) => described(),
  binary: () => code`ReadableStream<Uint8Array<ArrayBuffer>>`,
  'event-stream': () => code`string`,
  'json-lines': (described) => code`ReadonlyArray<${described()}>`,
};
