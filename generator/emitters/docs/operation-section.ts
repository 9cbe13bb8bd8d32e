/** One operation as a section of the page. */
import { STATUS_CODES } from 'node:http';
import type { MediaType, Operation, Parameter, Response, SecurityRequirement } from '../../ir/index.ts';
import type { Names } from '../../naming/names.ts';
import type { EmitContext } from '../emitter.ts';
import type { DocsContext } from './docs-context.ts';
import { escapeHtml, markup, joinHtml, type Html } from './markup.ts';
import { inlineMarkdown, markdownToHtml } from './markdown-to-html.ts';
import { jsonText, marks, propertyViews, saysHtml, typeHtml, type RowView } from './schema-view.ts';

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
    hasParameters: rows.length > 0,
    parameters: rows,
    hasBody: operation.requestBody !== undefined,
    bodyMarks: marks([operation.requestBody?.required === true ? 'required' : undefined]),
    bodySays: markdownToHtml(operation.requestBody?.description ?? ''),
    body: joinHtml(content, '\n'),
    responses: operation.responses.map((response) => responseView(response, { names, templates })),
  };
  return templates.render('docs/operation', view) as Html;
}

function parameterView(parameter: Parameter, names: Names): RowView {
  const says = parameter.description === undefined ? saysHtml(parameter.schema) : markdownToHtml(parameter.description);
  return {
    name: escapeHtml(parameter.name),
    type: typeHtml(parameter.schema, names),
    marks: marks([
      `in ${parameter.in}`,
      parameter.required ? 'required' : undefined,
      parameter.deprecated ? 'deprecated' : undefined,
    ]),
    says,
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
    examples: mediaType.examples.map(({ name, summary, value }) => ({
      name: inlineMarkdown(summary ?? name),
      text: escapeHtml(
        typeof value === 'string' && mediaType.kind !== 'json' ? value.slice(0, 8_000) : jsonText(value),
      ),
    })),
  };
  return templates.render('docs/media-type', view) as Html;
}

function responseView(response: Response, printing: Printing) {
  return {
    status: escapeHtml(response.status),
    phrase: escapeHtml(STATUS_CODES[response.status] ?? ''),
    says: markdownToHtml(response.description),
    hasHeaders: response.headers.length > 0,
    headers: response.headers.map((header) => ({
      name: escapeHtml(header.name),
      type: typeHtml(header.schema, printing.names),
      marks: marks([header.required ? 'required' : undefined, header.deprecated ? 'deprecated' : undefined]),
      says: markdownToHtml(header.description ?? ''),
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
