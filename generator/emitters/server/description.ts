/** The data of one operation that the run time works with. */
import type { Direction, Encoding, MediaType, Parameter, Response, SecurityRequirement } from '../../ir/index.ts';
import { type Code, code, identifier, literal } from '../../render/index.ts';
import { listLiteral, objectLiteral, optional } from '../exchange/object-literal.ts';
import { isFrame, writtenTerminator } from '../exchange/streams.ts';
import { validatorsSymbol } from '../exchange/validators-symbol.ts';
import type { OperationContext } from './context.ts';
import { supportType } from './names.ts';
import { securitySymbol } from './security-file.ts';
import { shapeText } from './shape-text.ts';

export function operationDescription(context: OperationContext): Code {
  const { file, operation, server } = context;
  const { request, result } = server;
  const type = code`${file.use(supportType('ServerOperation'))}<${file.use(request)}, ${file.use(result)}>`;
  const description = objectLiteral([
    ['id', literal(operation.id)],
    ['method', literal(operation.method)],
    ['path', literal(operation.path)],
    ['parameters', listLiteral(operation.parameters.map((parameter) => parameterText(parameter, context)))],
    ['body', bodyText(context)],
    [
      'responses',
      objectLiteral(operation.responses.map((response) => [response.status, responseText(response, context)])),
    ],
    ['security', listLiteral(operation.security.map((requirement) => alternativeText(requirement, context)))],
    ['validators', file.use(validatorsSymbol(context.own))],
  ]);
  return code`export const ${identifier(server.operation.identifier)}: ${type} = ${description};`;
}

function parameterText(parameter: Parameter, context: OperationContext): Code {
  const { schemas } = context;
  return objectLiteral([
    ['name', literal(parameter.name)],
    ['in', literal(parameter.in)],
    ['required', literal(parameter.required)],
    ['style', literal(parameter.style)],
    ['explode', literal(parameter.explode)],
    ['shape', shapeText(parameter.schema, { schemas })],
    ['mediaType', optional(parameter.mediaType)],
  ]);
}

function bodyText(context: OperationContext): Code | undefined {
  const { requestBody } = context.operation;
  if (requestBody === undefined) return undefined;
  return objectLiteral([
    ['required', literal(requestBody.required)],
    ['content', contentText(requestBody.content, 'request', context)],
  ]);
}

function contentText(content: readonly MediaType[], direction: Direction, context: OperationContext): Code {
  return objectLiteral(content.map((mediaType) => [mediaType.name, mediaTypeText(mediaType, direction, context)]));
}

function mediaTypeText(mediaType: MediaType, direction: Direction, context: OperationContext): Code {
  const isForm = direction === 'request' && (mediaType.kind === 'form' || mediaType.kind === 'multipart');
  const isStream = mediaType.kind === 'event-stream' || mediaType.kind === 'json-lines';
  const { operation, schemas } = context;
  return objectLiteral([
    ['kind', literal(mediaType.kind)],
    ['shape', isForm && mediaType.schema !== undefined ? shapeText(mediaType.schema, { schemas }) : undefined],
    ['encoding', isForm ? encodingText(mediaType.encoding) : undefined],
    ['terminator', isStream && direction === 'response' ? optional(writtenTerminator(operation.stream)) : undefined],
    ['frames', isFrame(mediaType, operation.stream, schemas) ? literal(true) : undefined],
  ]);
}

function encodingText(encoding: { readonly [property: string]: Encoding }): Code | undefined {
  const entries = Object.entries(encoding);
  return entries.length === 0 ? undefined : objectLiteral(entries.map(([name, each]) => [name, literal({ ...each })]));
}

function responseText(response: Response, context: OperationContext): Code {
  const headers = response.headers.map((header) => {
    const described = objectLiteral([
      ['required', literal(header.required)],
      ['explode', literal(header.explode)],
      ['json', /[/+]json\b/.test(header.mediaType ?? '') ? literal(true) : undefined],
    ]);
    return [header.name.toLowerCase(), described] as const;
  });
  return objectLiteral([
    ['headers', headers.length === 0 ? undefined : objectLiteral(headers)],
    ['content', contentText(response.content, 'response', context)],
  ]);
}

function alternativeText(requirement: SecurityRequirement, { api, file }: OperationContext): Code {
  return listLiteral(
    requirement.schemes.map(({ name, scopes }) =>
      objectLiteral([
        ['scheme', file.use(securitySymbol(name, api))],
        ['scopes', literal(scopes)],
      ]),
    ),
  );
}
