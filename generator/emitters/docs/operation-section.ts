/** One operation as a section of the page. */
import { STATUS_CODES } from 'node:http';
import type { MediaType, NamedExample, Operation, Parameter, Response, SecurityRequirement } from '../../ir/index.ts';
import type { Names } from '../../naming/names.ts';
import type { EmitContext } from '../emitter.ts';
import type { DocsContext } from './docs-context.ts';
import { linkHtml } from './link-html.ts';
import { linkViews, type LinkTargets } from './link-views.ts';
import { escapeHtml, markup, joinHtml, type Html } from './markup.ts';
import { inlineMarkdown, markdownToHtml } from './markdown-to-html.ts';
import {
  elsewhere,
  examplesHtml,
  jsonText,
  marks,
  propertyViews,
  saysHtml,
  typeHtml,
  type RowView,
} from './schema-view.ts';

export function operationAnchor(operation: Operation, names: Names): string {
  return `operation-${names.operation(operation.id).file}`;
}

/** `isWebhook`: it is the server that sends it, so no call of the client makes it. */
export function printOperation(
  operation: Operation,
  context: DocsContext,
  { isWebhook }: { readonly isWebhook: boolean },
): Html {
  const { names, templates, callText } = context;
  const rows = operation.parameters.map((parameter) => parameterView(parameter, names));
  const content =
    operation.requestBody?.content.map((mediaType) => mediaTypeHtml(mediaType, { names, templates })) ?? [];
  const view = {
    anchor: escapeHtml(operationAnchor(operation, names)),
    id: escapeHtml(operation.id),
    method: escapeHtml(operation.method),
    path: escapeHtml(operation.path),
    title: inlineMarkdown(operation.summary ?? operation.id),
    marks: marks([
      operation.deprecated ? 'deprecated' : undefined,
      operation.stream ? 'streams' : undefined,
      operation.pagination ? 'pages' : undefined,
    ]),
    says: markdownToHtml(operation.description ?? ''),
    isCall: !isWebhook,
    call: escapeHtml(isWebhook ? '' : `await ${callText(operation)}`),
    security: securityHtml(operation.security),
    pathSays: markdownToHtml(operation.pathText ?? ''),
    elsewhere: elsewhere(operation.externalDocs),
    hasParameters: rows.length > 0,
    parameters: rows,
    hasBody: operation.requestBody !== undefined,
    bodyMarks: marks([operation.requestBody?.required === true ? 'required' : undefined]),
    bodySays: markdownToHtml(operation.requestBody?.description ?? ''),
    body: joinHtml(content, '\n'),
    responses: operation.responses.map((response) => responseView(response, context)),
  };
  return templates.render('docs/operation', view) as Html;
}

function parameterView(parameter: Parameter, names: Names): RowView {
  const says = parameter.description === undefined ? saysHtml(parameter.schema) : markdownToHtml(parameter.description);
  const { allowEmptyValue, examples } = parameter;
  return {
    name: escapeHtml(parameter.name),
    type: typeHtml(parameter.schema, names),
    marks: marks([
      `in ${parameter.in}`,
      parameter.required ? 'required' : undefined,
      parameter.deprecated ? 'deprecated' : undefined,
      allowEmptyValue === true ? 'may be empty' : undefined,
    ]),
    says: markup`${says}${examplesHtml(examples)}`,
  };
}

type Printing = Pick<EmitContext, 'names' | 'templates'>;

function mediaTypeHtml(mediaType: MediaType, { names, templates }: Printing): Html {
  const schema = mediaType.item ?? mediaType.schema;
  const rows = schema === undefined ? [] : propertyViews(schema, names);
  const view = {
    name: escapeHtml(mediaType.name),
    isStream: mediaType.item !== undefined,
    type: schema === undefined ? markup`<code class="type">bytes</code>` : typeHtml(schema, names),
    hasRows: rows.length > 0,
    rows,
    examples: mediaType.examples.map((example) => exampleView(example, mediaType)),
  };
  return templates.render('docs/media-type', view) as Html;
}

/** As a value where there is one, as text where it is given as that, and as a link where it stands elsewhere. */
function exampleView(
  { name, summary, description, value, serialized, externalUrl }: NamedExample,
  { kind }: MediaType,
) {
  const isText = typeof value === 'string' && kind !== 'json';
  const shown = value === undefined ? serialized : isText ? value.slice(0, 8_000) : jsonText(value);
  const link = externalUrl === undefined ? markup`` : markup`<p>${linkHtml(externalUrl, externalUrl)}</p>`;
  return {
    name: inlineMarkdown(summary ?? name),
    says: markup`${markdownToHtml(description ?? '')}${link}`,
    hasText: shown !== undefined,
    text: escapeHtml(shown ?? ''),
  };
}

/** Where the links of an operation lead, as a text. */
export function linkedFiles({ responses }: Operation, context: DocsContext): string {
  const { names, hasOperation } = linkTargets(context);
  const ids = responses.flatMap(({ links }) => links.flatMap(({ operationId }) => operationId ?? []));
  return ids.map((id) => (hasOperation(id) ? names.operation(id).file : '')).join(' ');
}

function linkTargets({ names, api }: DocsContext): LinkTargets {
  return { names, hasOperation: (id) => api.operations.some((operation) => operation.id === id) };
}

function responseView(response: Response, printing: DocsContext) {
  const links = linkViews(response.links, linkTargets(printing));
  return {
    status: escapeHtml(response.status),
    phrase: escapeHtml(response.summary ?? STATUS_CODES[response.status] ?? ''),
    hasLinks: links.length > 0,
    links,
    says: markdownToHtml(response.description),
    hasHeaders: response.headers.length > 0,
    headers: response.headers.map((header) => ({
      name: escapeHtml(header.name),
      type: typeHtml(header.schema, printing.names),
      marks: marks([header.required ? 'required' : undefined, header.deprecated ? 'deprecated' : undefined]),
      says: markup`${markdownToHtml(header.description ?? '')}${examplesHtml(header.examples)}`,
    })),
    content: joinHtml(
      response.content.map((mediaType) => mediaTypeHtml(mediaType, printing)),
      '\n',
    ),
  };
}

function securityHtml(alternatives: readonly SecurityRequirement[]): Html {
  if (alternatives.length === 0) return markup`none`;
  return joinHtml(
    alternatives.map(({ schemes }) =>
      schemes.length === 0
        ? markup`none`
        : joinHtml(
            schemes.map(({ name }) => markup`<code>${escapeHtml(name)}</code>`),
            ' and ',
          ),
    ),
    ', or ',
  );
}
