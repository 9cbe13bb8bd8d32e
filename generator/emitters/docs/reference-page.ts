/** `index.markup`: the whole reference in one file that loads nothing and runs nothing but its own filter. */
import { hash } from 'node:crypto';
import type { NamedSchema, Operation } from '../../ir/index.ts';
import type { EmitContext } from '../emitter.ts';
import { escapeHtml, markup, joinHtml, type Html } from './markup.ts';
import { markdownToHtml } from './markdown-to-html.ts';
import { operationAnchor, printOperation } from './operation-section.ts';
import { marks, propertyViews, saysHtml, schemaAnchor, typeHtml } from './schema-view.ts';

export function printReferencePage(context: EmitContext): string {
  const { api, templates } = context;
  const style = templates.render('docs/style', {});
  const script = templates.render('docs/script', {});
  return templates.render('docs/page', {
    title: escapeHtml(api.title),
    version: escapeHtml(api.version),
    says: markdownToHtml(api.description ?? ''),
    style,
    script,
    styleHash: hash('sha256', style, 'base64'),
    scriptHash: hash('sha256', script, 'base64'),
    servers: api.servers.map(({ url, description }) => ({
      url: escapeHtml(url),
      says: markdownToHtml(description ?? ''),
    })),
    hasSecurity: api.securitySchemes.length > 0,
    security: api.securitySchemes.map(({ name, type, description }) => ({
      name: escapeHtml(name),
      type: escapeHtml(type),
      says: markdownToHtml(description ?? ''),
    })),
    groups: groups(context),
    sections: joinHtml(
      [...api.operations, ...api.webhooks].map((operation) => printOperation(operation, context)),
      '\n',
    ),
    hasTypes: api.schemas.length > 0,
    typeLinks: api.schemas.map((schema) => typeLink(schema, context)),
    types: joinHtml(
      api.schemas.map((schema) => printSchema(schema, context)),
      '\n',
    ),
  });
}

interface Group {
  readonly name: Html;
  readonly links: readonly { readonly anchor: Html; readonly method: Html; readonly text: Html }[];
}

function groups({ api, names }: EmitContext): readonly Group[] {
  const byId = new Map(api.operations.map((operation) => [operation.id, operation]));
  const link = (operation: Operation) => ({
    anchor: escapeHtml(operationAnchor(operation, names)),
    method: escapeHtml(operation.method),
    text: escapeHtml(operation.summary ?? operation.id),
  });
  const resources = names.resources
    .filter((resource) => resource.operations.length > 0)
    .map((resource) => ({
      name: escapeHtml(resource.path.join('.') || api.title),
      links: resource.operations.flatMap((id) => byId.get(id) ?? []).map(link),
    }));
  return api.webhooks.length === 0
    ? resources
    : [...resources, { name: markup`webhooks`, links: api.webhooks.map(link) }];
}

function typeLink({ origin }: NamedSchema, { names }: EmitContext) {
  const { identifier } = names.type(origin, 'response');
  return { anchor: escapeHtml(schemaAnchor(identifier)), name: escapeHtml(identifier) };
}

function printSchema({ origin, schema }: NamedSchema, { names, templates }: EmitContext): Html {
  const { identifier } = names.type(origin, 'response');
  const rows = propertyViews(schema, names);
  return templates.render('docs/type', {
    anchor: escapeHtml(schemaAnchor(identifier)),
    name: escapeHtml(identifier),
    marks: marks([schema.deprecated ? 'deprecated' : undefined]),
    type: typeHtml(schema, names),
    values:
      schema.kind === 'enum'
        ? joinHtml(
            schema.values.map((value) => markup`<code>${escapeHtml(JSON.stringify(value))}</code>`),
            ', ',
          )
        : '',
    says: saysHtml(schema),
    hasRows: rows.length > 0,
    rows,
  }) as Html;
}
