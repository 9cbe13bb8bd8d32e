/** The operations emitter: what a program can know of each operation at run time, as data. */
import type { Json } from '#document';
import type { Header, MediaType, Operation, Parameter } from '../../ir/index.ts';
import type { GeneratedSymbol } from '../../naming/index.ts';
import { type Code, code, createTypeScriptFile, docComment, identifier, join, literal } from '../../render/index.ts';
import type { EmitContext, EmittedFile, Emitter } from '../emitter.ts';

export const operationsEmitter: Emitter = {
  name: 'operations',
  summary:
    'The table of operations: method, path, parameters, bodies, responses, security, streams, pagination, requirements.',
  needs: [],
  emit: (context) => [descriptionFile(context), ...operationFiles(context), indexFile(context)],
};

const description: GeneratedSymbol = {
  identifier: 'OperationDescription',
  module: 'operations/support/operation-description',
  kind: 'type',
};

function descriptionFile({ templates }: EmitContext): EmittedFile {
  return {
    path: `${description.module}.ts`,
    body: templates.support('operations/operation-description.ts'),
    origins: [],
  };
}

function symbolOf(operation: Operation, { names }: EmitContext): GeneratedSymbol {
  const { identifier: name, group } = names.operation(operation.id);
  return { identifier: name, module: `operations/${group}`, kind: 'value' };
}

/** A file for each group of operations. */
function operationFiles(context: EmitContext): readonly EmittedFile[] {
  const groups = Map.groupBy(context.api.operations, (operation) => symbolOf(operation, context).module);
  return [...groups].map(([module, group]) => {
    const file = createTypeScriptFile(module, {
      taken: group.map((operation) => symbolOf(operation, context).identifier),
    });
    for (const operation of group) file.add(operationText(operation, file.use(description), context));
    return { path: `${module}.ts`, body: file.render(), origins: group.map(({ origin }) => origin) };
  });
}

function operationText(operation: Operation, type: Code, context: EmitContext): Code {
  const comment = docComment(
    `\`${operation.method} ${operation.path}\``,
    operation.deprecated ? { tag: 'deprecated' } : undefined,
  );
  const name = identifier(symbolOf(operation, context).identifier);
  return code`${comment}export const ${name}: ${type} = ${literal(describe(operation))};`;
}

function indexFile(context: EmitContext): EmittedFile {
  const file = createTypeScriptFile('operations/index');
  const symbols = context.api.operations.map((operation) => symbolOf(operation, context));
  const entries = symbols.map((symbol) => code`readonly ${identifier(symbol.identifier)}: typeof ${file.use(symbol)};`);
  const values = symbols.map((symbol) => file.use(symbol));
  file.add(code`/** Every operation by its identifier, in the order of the document. */
export const operations: {\n${join(entries, '\n')}\n} = { ${join(values, ', ')} };`);
  file.add(code`export type { OperationDescription } from './support/operation-description.ts';`);
  return { path: 'operations/index.ts', body: file.render(), origins: ['#'] };
}

function describe(operation: Operation): Json {
  return compact({
    id: operation.id,
    method: operation.method,
    path: operation.path,
    resource: operation.resource,
    tags: operation.tags,
    deprecated: operation.deprecated || undefined,
    parameters: operation.parameters.map(describeParameter),
    requestBody: operation.requestBody && {
      required: operation.requestBody.required,
      content: describeContent(operation.requestBody.content),
    },
    responses: Object.fromEntries(
      operation.responses.map((response) => [
        response.status,
        { headers: response.headers.map(describeHeader), content: describeContent(response.content) },
      ]),
    ),
    links: describeLinks(operation),
    security: operation.security.map((requirement) => requirement.schemes),
    servers: operation.servers.length > 0 ? operation.servers.map((server) => server.url) : undefined,
    stream: operation.stream,
    pagination: operation.pagination,
    poll: operation.poll,
    requirements: operation.requirements,
    headerConstants: Object.keys(operation.headerConstants).length > 0 ? operation.headerConstants : undefined,
  });
}

function describeParameter({ name, in: place, required, style, explode, ...parameter }: Parameter): Json {
  const { allowReserved, allowEmptyValue, mediaType } = parameter;
  const flags = { allowReserved: allowReserved || undefined, allowEmptyValue };
  return compact({ name, in: place, required, style, explode, ...flags, mediaType });
}

function describeHeader({ name, required }: Header): Json {
  return { name, required };
}

function describeContent(content: readonly MediaType[]): Json {
  return Object.fromEntries(content.map((mediaType) => [mediaType.name, mediaType.kind]));
}

function describeLinks(operation: Operation): Json | undefined {
  const links = operation.responses.flatMap((response) =>
    response.links.map(({ name, operationId, operationRef, parameters, requestBody, server }) =>
      compact({
        status: response.status,
        name,
        operation: operationId,
        reference: operationRef,
        parameters,
        body: requestBody,
        server: server?.url,
      }),
    ),
  );
  return links.length > 0 ? links : undefined;
}

/** Leaves out what is absent, at any depth. */
function compact(value: object): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}
