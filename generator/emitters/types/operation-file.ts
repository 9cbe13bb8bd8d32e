/** The file of a group of operations: their parameters, request bodies by media type, responses by status. */
import type { Direction, Header, MediaType, Operation, Parameter, Response } from '../../ir/index.ts';
import type { GeneratedSymbol } from '../../naming/index.ts';
import {
  type Code,
  code,
  createTypeScriptFile,
  docComment,
  identifier,
  join,
  propertyKey,
} from '../../render/index.ts';
import type { EmittedFile } from '../emitter.ts';
import type { Printer, Setting } from './printer.ts';
import { typeText } from './type-text.ts';

export interface OperationFilesOptions {
  /** Who sends the requests: the client, but for webhooks the server. */
  readonly request: Direction;
}

/** A file for each group. */
export function operationFiles(
  operations: readonly Operation[],
  setting: Setting,
  options: OperationFilesOptions,
): readonly EmittedFile[] {
  const groups = Map.groupBy(operations, ({ id }) => setting.names.operation(id).responses.module);
  return [...groups].map(([module, group]) => {
    const taken = group.flatMap((operation) => operationSymbols(operation, setting));
    const file = createTypeScriptFile(module, { taken: taken.map((symbol) => symbol.identifier) });
    for (const operation of group) addOperation(operation, { ...setting, file, direction: options.request });
    return { path: `${module}.ts`, body: file.render(), origins: group.map(({ origin }) => origin) };
  });
}

/** All that is exported for an operation. */
export function operationSymbols({ id }: Operation, { names }: Setting): readonly GeneratedSymbol[] {
  const { parameters, bodies, responses } = names.operation(id);
  return [parameters, bodies, responses].filter((symbol) => symbol !== undefined);
}

function addOperation(operation: Operation, printer: Omit<Printer, 'binary'>): void {
  const names = printer.names.operation(operation.id);
  const sent: Printer = { ...printer, binary: 'string' };
  const received: Printer = { ...sent, direction: printer.direction === 'request' ? 'response' : 'request' };
  if (names.parameters) printer.file.add(parametersText(names.parameters, operation, sent));
  if (names.bodies) printer.file.add(bodiesText(names.bodies, operation, sent));
  printer.file.add(responsesText(names.responses, operation, received));
}

const sections = ['path', 'query', 'querystring', 'header', 'cookie'] as const;

function parametersText(symbol: GeneratedSymbol, operation: Operation, printer: Printer): Code {
  const members = sections.flatMap((section) => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === section);
    return parameters.length === 0 ? [] : [sectionText(section, parameters, printer)];
  });
  const comment = docComment(`Parameters of \`${operation.id}\`.`);
  return code`${comment}export interface ${identifier(symbol.identifier)} {\n${join(members, '\n')}\n}`;
}

function sectionText(section: (typeof sections)[number], parameters: readonly Parameter[], printer: Printer): Code {
  const optional = parameters.some((parameter) => parameter.required) ? code`` : code`?`;
  const members = parameters.map((parameter) => {
    const comment = docComment(parameter.description, parameter.deprecated ? { tag: 'deprecated' } : undefined);
    const mark = parameter.required ? code`` : code`?`;
    return code`${comment}${propertyKey(parameter.name)}${mark}: ${typeText(parameter.schema, printer)};`;
  });
  return code`${propertyKey(section)}${optional}: {\n${join(members, '\n')}\n};`;
}

function bodiesText(symbol: GeneratedSymbol, operation: Operation, printer: Printer): Code {
  const content = operation.requestBody?.content ?? [];
  const comment = docComment(`Request bodies of \`${operation.id}\`, by media type.`);
  return code`${comment}export interface ${identifier(symbol.identifier)} ${contentText(content, printer)}`;
}

function responsesText(symbol: GeneratedSymbol, operation: Operation, printer: Printer): Code {
  const members = operation.responses.map((response) => responseText(response, printer));
  const comment = docComment(`Responses of \`${operation.id}\`, by status.`);
  return code`${comment}export interface ${identifier(symbol.identifier)} {\n${join(members, '\n')}\n}`;
}

function responseText(response: Response, printer: Printer): Code {
  const headers = response.headers.map((header) => headerText(header, printer));
  const content = contentText(response.content, printer);
  return code`${docComment(response.description)}${propertyKey(response.status)}: {
headers: {\n${join(headers, '\n')}\n};
content: ${content};
};`;
}

function headerText(header: Header, printer: Printer): Code {
  const comment = docComment(header.description, header.deprecated ? { tag: 'deprecated' } : undefined);
  const optional = header.required ? code`` : code`?`;
  // Header names are told apart without case; lower case is how they are read.
  return code`${comment}${propertyKey(header.name.toLowerCase())}${optional}: ${typeText(header.schema, printer)};`;
}

function contentText(content: readonly MediaType[], printer: Printer): Code {
  const members = content.map((mediaType) => code`${propertyKey(mediaType.name)}: ${bodyText(mediaType, printer)};`);
  return members.length === 0 ? code`{}` : code`{\n${join(members, '\n')}\n}`;
}

type BodyText = (mediaType: MediaType, printer: Printer) => Code;

const bodyTexts: { readonly [Kind in MediaType['kind']]: BodyText } = {
  json: schemaText,
  form: schemaText,
  multipart: (mediaType, printer) => schemaText(mediaType, { ...printer, binary: 'Blob' }),
  text: (mediaType, printer) => (mediaType.schema?.kind === 'enum' ? schemaText(mediaType, printer) : code`string`),
  binary: () => code`Blob`,
  'event-stream': itemText,
  'json-lines': itemText,
};

/** The type of a body: of a stream, the type of one item. */
export function bodyText(mediaType: MediaType, printer: Printer): Code {
  return bodyTexts[mediaType.kind](mediaType, printer);
}

function schemaText(mediaType: MediaType, printer: Printer): Code {
  return mediaType.schema === undefined ? code`unknown` : typeText(mediaType.schema, printer);
}

function itemText(mediaType: MediaType, printer: Printer): Code {
  if (mediaType.item !== undefined) return typeText(mediaType.item, printer);
  return mediaType.kind === 'event-stream' ? code`string` : code`unknown`;
}
